import { list } from './words.js';

/** Counted places. `trên 2 xã` is on the ground of two communes, where `trên 2 tỷ` is more than two billion. */
export const PLACE_UNITS: ReadonlySet<string> = new Set([
  ...list(
    'xã, phường, thị trấn, huyện, quận, tỉnh, thành phố, thị xã, thôn, bản, ấp, khu phố, tổ dân phố, khu dân cư, địa bàn, khu vực, vùng',
  ),
  ...list(
    'quốc gia, châu lục, đường, tuyến đường, đường bay, tuyến, cánh đồng, mặt trận, lĩnh vực, phương diện, làn, làn đường, tuyến phố, ngả đường',
  ),
  ...list(
    'chân, bánh, mặt, sàn, kênh, nền tảng, trang, sông, tuyến sông, cột, trục, huyện đảo, xã đảo, miền, trang mạng, sàn giao dịch',
  ),
]);
