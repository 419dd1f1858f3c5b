/** Facts that figures state together, a line a case: a text, and the number of the fact of each figure; 0 for none. */
export default [
  // a level, its changes, its shares, its plan
  ['Toàn Cụm đạt 1.327 hội viên, tăng 12,5% so với cùng kỳ.', 1, 1],
  ['Thu 1.200 tỷ đồng, đạt 98% kế hoạch, tăng 8% so với cùng kỳ, chi 900 tỷ đồng.', 1, 1, 1, 0],
  ['Doanh thu 3.214 tỷ đồng, tăng 18,4% so với cùng kỳ và tăng 9,7% so với quý trước.', 1, 1, 1],
  ['Đàn trâu giảm 120 con, còn 1.840 con; đàn bò 12.000 con, tăng 3%.', 1, 1, 2, 2],
  ['Chỉ số tăng 5,2 điểm (0,4%), lên 1.290 điểm, thanh khoản đạt 15.000 tỷ đồng.', 1, 1, 1, 0],
  ['Tỷ lệ hộ nghèo giảm từ 8,6% xuống còn 7,15%.', 1, 1],
  ['Đón 1,2 triệu lượt khách, bằng 65% kế hoạch năm (2 triệu lượt), doanh thu tăng 12%.', 1, 1, 1, 0],
  ['IIP tăng 1,2% so với tháng trước, tăng 9,5% so với cùng kỳ, diện tích giảm 3%.', 1, 1, 0],
  ['Lãi 5 tỷ đồng, hoàn thành 87% kế hoạch năm và tăng 22%.', 1, 1, 1],
  // a total and what stands in its brackets
  ['Ghi nhận 486 ca (nam 200, nữ 286), trong đó 12 ca nặng.', 1, 1, 1, 0],
  ['Có 215 hộ nghèo (8,7%) và 120 hộ cận nghèo (4,9%).', 1, 1, 2, 2],
  // facts side by side
  ['Trồng 30 ha lúa và 12 ha ngô, năng suất đạt 60 tạ/ha.', 0, 0, 0],
  ['Mở 37 lớp cho 2.915 cán bộ.', 0, 0],
  ['Số vụ giảm 12 vụ (-8%), giảm 3 người chết, tăng 5 người bị thương.', 1, 1, 0, 0],
  ['Sản lượng đạt 5 tấn, diện tích giảm 3%.', 0, 0],
  ['Có 12 hộ; tăng 3%.', 0, 0],
  ['| Xã | Số hộ | Tỷ lệ (%) |\n|---|---|---|\n| Tân Lập | 92 | 4,98 |', 0, 0],
  // counted on through the document
  ['Thu 5 tỷ đồng, tăng 3%.\nChi 4 tỷ đồng, giảm 2%.', 1, 1, 2, 2],
] satisfies readonly (readonly [text: string, ...groups: number[]])[];
