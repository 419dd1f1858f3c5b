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
  From: ['từ', 'theo', 'nhờ'],
  // doanh nghiệp do cựu chiến binh làm chủ
  By: ['do', 'bởi', 'bằng', 'vì', 'khi', 'sau', 'trước', 'như'],
  // cho vay để phát triển kinh tế
  To: list('để, nhằm, góp phần, qua đó, nhờ đó, giúp, từ đó'),
  And: list('và, hoặc, hay, cũng như, lẫn'),
  That: list('mà, thì, nên, rằng, nếu, cho biết, cho hay, nhấn mạnh, khẳng định'),
  // nhưng nợ xấu tăng | riêng Hà Giang | trong đó hội viên nữ
  But: list(
    'nhưng, song, riêng, riêng với, trong đó, cụ thể, ngoài ra, bên cạnh đó, đồng thời, còn lại, tính riêng, cụ thể là, gồm có, tuy nhiên, theo đó, cùng với đó, nhất là, đặc biệt, chủ yếu, chủ yếu là, tính chung, nhìn chung, trong số đó, trong đó có',
  ),
  // bình quân mỗi bác sĩ | mỗi tổ
  Each: list('mỗi, từng, bình quân mỗi, trung bình mỗi, cứ'),
} as const;
