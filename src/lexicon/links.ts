/** Words that join the parts of a clause, by what stands behind them. */
import { list } from './words.js';

export const LINKS = {
  // tỷ lệ che phủ rừng của tỉnh
  Of: ['của', 'thuộc'],
  // tập huấn cho 7.627 cán bộ
  For: ['cho', 'tới', 'đến', 'đối với'],
  // với tổng số tiền 18 tỷ
  With: ['với', 'cùng với', 'kèm', 'kèm theo', 'cùng', 'trên tổng số'],
  // tại 23 phường | ở miền núi
  At: list('trong số, trong tổng số, tại, ở, trong, trên, vào, qua, giữa, ngoài, dưới, gần, quanh, ra, sang, về'),
  // vốn huy động từ dân cư
  From: ['từ', 'theo', 'nhờ', 'trên cơ sở'],
  // doanh nghiệp do cựu chiến binh làm chủ
  By: ['do', 'bởi', 'bằng', 'vì', 'khi', 'sau', 'trước', 'như'],
  // cho vay để phát triển kinh tế
  To: list('để, nhằm, góp phần, qua đó, nhờ đó, giúp, từ đó'),
  And: list('và, hoặc, hay, cũng như, lẫn'),
  That: list('mà, thì, nên, rằng, nếu, cho biết, cho hay, nhấn mạnh, khẳng định'),
  // nhưng nợ xấu tăng | riêng Hà Giang | trong đó hội viên nữ
  But: list(
    'nhưng, song, tuy vậy, mặt khác, song song đó, trong khi đó, nhờ vậy, do đó, vì vậy, kế đó là, kế đến là, tiếp đến là, riêng, riêng với, trong đó, cụ thể, ngoài ra, bên cạnh đó, đồng thời, còn lại, tính riêng, cụ thể là, gồm có, tuy nhiên, theo đó, cùng với đó, nhất là, đặc biệt, chủ yếu, chủ yếu là, tính chung, nhìn chung, trong số đó, trong đó có',
  ),
  // bình quân mỗi bác sĩ | mỗi tổ
  Each: list('mỗi, từng, bình quân mỗi, trung bình mỗi, cứ'),
} as const;

/** Nouns that begin with a verb or a link, or hold one: sầu riêng | rác thải | tiêu chuẩn. */
export const PLAIN: readonly string[] = [
  ...list(
    'sầu riêng, dưa lưới, rác thải, rác thải nhựa, nước thải, khí thải, chất thải, nước sạch, tiêu chuẩn, tiêu chí, quá trình, quá tải, cao thế, hạ thế, trung thế, cao tầng, cao học, cao su, cao điểm, cao cấp, cao tuổi, cao thấp',
  ),
  ...list(
    'từ thiện, từ ngữ, theo dõi, với nhau, cho thuê, do dự, để dành, tại chỗ, tại ngoại, tại chức, ở trọ, vào viện, ra viện, ra mắt, về nước, về hưu, qua đời, trên chuẩn, dưới chuẩn, trong nước, ngoài nước, ngoài khơi, gần bờ, xa bờ',
  ),
  ...list(
    'thu nhập, thu hoạch, chi phí, chi tiêu, chi nhánh, cấp cứu, cấp bách, cấp cao, cấp xã, cấp huyện, cấp tỉnh, cấp học, bán trú, nội trú, ngoại trú, bán lẻ, bán buôn, bán dẫn, mua sắm, nuôi trồng, trồng trọt, phát thanh, phát điện, phát hành',
  ),
  ...list(
    'chứng chỉ, tín chỉ, địa chỉ, vùng cao, giao thông, giao thông vận tải, giao dịch, giao lưu, xây dựng cơ bản, chuẩn bị, hành chính, hành khách, hành lang, hộ nghèo, hộ cận nghèo, cận nghèo, thoát nghèo, tái nghèo, đa chiều, đặc biệt khó khăn, đặc sản, chuyên gia, chuyên môn, mới thoát nghèo, còi, còn lại, thương tích, gây thương tích, may sẵn, học bạ, sốt xuất huyết, xuất huyết, là chính, riêng lẻ, riêng biệt, bằng khen, bằng cấp, bằng lái, cùng cực, cùng kỳ',
  ),
];
