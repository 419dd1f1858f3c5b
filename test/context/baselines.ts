/**
 * What changes and shares are compared with, a line a case: a text, and the baseline of each of its figures; `-` where a
 * figure has none. A text whose figures all have none is a near miss.
 */
export default [
  // so với … behind the number
  ['GRDP tăng 6,42% so với cùng kỳ năm trước.', 'so với cùng kỳ năm trước'],
  ['Số vụ cháy tăng 8 vụ so với tháng 4/2025, làm 2 người chết.', 'so với tháng 4/2025', '-'],
  ['Thu tăng 15% so với dự toán được giao, đạt 98% kế hoạch.', 'so với dự toán được giao', 'kế hoạch'],
  ['Số vụ giảm 6,9% về số người chết so với tuần 31.', 'so với tuần 31'],
  ['Xuất khẩu tăng 12,1% so với tháng trước và tăng 15,6% so với quý I.', 'so với tháng trước', 'so với quý I'],
  ['Giá tăng 3% so với tháng trước và cùng kỳ năm trước.', 'so với tháng trước và cùng kỳ năm trước'],
  ['Bán lẻ tăng 3,2% so tháng trước, tăng 12% so cùng kỳ.', 'so tháng trước', 'so cùng kỳ'],
  ['CPI tăng 3,77% so với cùng kỳ chủ yếu do giá gạo tăng.', 'so với cùng kỳ'],
  ['Giá tăng 1,5% so với mức 80 USD/thùng của tuần trước.', 'so với mức 80 USD/thùng của tuần trước', '-'],
  ['Nhiệt độ tăng 2 độ C so với trước khi mưa.', 'so với trước khi mưa'],
  ['Năng suất bằng 101,2% so với vụ xuân năm ngoái.', 'so với vụ xuân năm ngoái'],
  ['Giá vàng chênh 15 triệu đồng/lượng so với giá thế giới.', 'so với giá thế giới'],
  ['CPI tháng 3: -0,23% so với tháng trước.', 'so với tháng trước'],
  ['Thuê đất giảm 1 năm so với Hợp đồng số 08/2025/HĐ-XD ký ngày 02/3/2025.', 'so với Hợp đồng số 08/2025/HĐ-XD'],
  ['Thiệt hại ít hơn 3 tỷ đồng cùng kỳ năm trước.', 'cùng kỳ năm trước'],
  // a level beside a change has none, nor a level compared
  ['Thu ngân sách đạt 120 tỷ đồng, tăng 5% so với cùng kỳ.', '-', 'so với cùng kỳ'],
  ['Số người tham gia là 120 người so với 100 người.', '-', '-'],
  ['Giá so sánh với nhau tại 3 chợ.', '-'],
  // before the number
  ['So với cùng kỳ năm trước, sản lượng thép tăng 5,5%, xi măng giảm 3,2%.', ...twice('So với cùng kỳ năm trước')],
  ['So với năm 2022, thu tăng 8%; chi tăng 3%.', ...twice('So với năm 2022')],
  ['Tổng thu so với cùng kỳ tăng 5%, đạt 60% dự toán.', 'so với cùng kỳ', 'dự toán'],
  ['Tổng thu đạt 5 tỷ đồng, so với cùng kỳ tăng 5%; chi giảm 2%.', '-', 'so với cùng kỳ', '-'],
  ['Số ca mắc tăng so với tuần trước 15 ca.', 'so với tuần trước'],
  ['So với kế hoạch đạt 98%.', 'So với kế hoạch'],
  ['So với năm 2022, tỷ lệ che phủ đạt 45%.', '-'],
  ['So voi cung ky, thu tang 5%.', 'So voi cung ky'],
  ['Số ca giảm 45% so với trung bình 5 năm gần nhất.', 'so với trung bình 5 năm gần nhất'],
  // between a comparison and the number
  ['Mực nước thấp hơn mực nước dâng bình thường 3,4 m.', 'mực nước dâng bình thường'],
  ['Sản xuất vượt kế hoạch 4,7%, vượt chỉ tiêu được giao 3%.', 'kế hoạch', 'chỉ tiêu được giao'],
  ['Giá thấp hơn cùng kỳ khoảng 1.000 đồng/kg.', 'cùng kỳ'],
  ['Nước sông trên báo động 3 là 1,42m.', 'báo động 3'],
  ['Mưa đến sớm hơn trung bình nhiều năm khoảng 10 ngày.', 'trung bình nhiều năm'],
  ['Lượng mưa thấp hơn TBNN từ 10-30%.', 'TBNN'],
  ['Thu nhập cao hơn 5 triệu đồng.', '-'],
  // shares of a plan, a time, a whole
  ['Chi ngân sách đạt 46,1% dự toán, hoàn thành 51,2% kế hoạch năm.', 'dự toán', 'kế hoạch năm'],
  ['Giải ngân 32,5% kế hoạch vốn, vượt 5% chỉ tiêu giao.', 'kế hoạch vốn', 'chỉ tiêu giao'],
  ['Nợ công không vượt quá 60% GDP, chi trả nợ 22% tổng thu ngân sách.', 'GDP', 'tổng thu ngân sách'],
  ['Doanh thu gấp 2,3 lần cùng kỳ, lên 5 tỷ đồng.', 'cùng kỳ', '-'],
  ['Khách bằng 60% năm 2019, chi phí gấp đôi năm ngoái.', 'năm 2019', 'năm ngoái'],
  ['Điện tử chiếm 43% trong tổng kim ngạch.', 'tổng kim ngạch'],
  ['Nữ chiếm 48,5% dân số và 52% lực lượng lao động.', 'dân số', 'lực lượng lao động'],
  ['Các mặt hàng chiếm 12%, 15% và 20% tổng kim ngạch.', ...twice('tổng kim ngạch'), 'tổng kim ngạch'],
  ['Xuân Hòa góp 16,5 tỷ đồng (tương đương 30%) vốn điều lệ.', '-', 'vốn điều lệ'],
  ['Vốn thực góp chưa bằng 0,74% tổng quy mô dự án.', 'tổng quy mô dự án'],
  ['Hỗ trợ bằng 10% mức lương cơ sở/tháng.', 'mức lương cơ sở'],
  // what a share is of, not against
  ['Có 85% số xã đạt chuẩn, 100% thôn có nhà văn hóa.', '-', '-'],
  ['Có 85% tổng số hộ dùng nước sạch.', '-'],
  ['Hỗ trợ 70% chi phí mua giống, giảm 50% học phí.', '-', '-'],
  ['Khu vực III chiếm 35% năm 2023.', '-'],
  ['GRDP tăng 6,42% năm 2024, tăng 5% trong quý I.', '-', '-'],
  ['Công nghiệp đóng góp 2,9 điểm phần trăm vào mức tăng chung.', '-'],
  // shared
  [
    'Tai nạn tăng 12 vụ, giảm 3 người chết và tăng 5 người bị thương so với cùng kỳ.',
    ...twice('so với cùng kỳ'),
    'so với cùng kỳ',
  ],
  ['Sĩ số tăng 2, 3 và 5 học sinh so với đầu năm.', ...twice('so với đầu năm'), 'so với đầu năm'],
  ['Có 34 vụ (giảm 6 vụ, tương ứng 15% so với cùng kỳ).', '-', ...twice('so với cùng kỳ')],
  ['Dư nợ tăng 62 tỷ (42%) so với cuối năm trước.', ...twice('so với cuối năm trước')],
  ['Số vụ giảm 38 vụ so với cùng kỳ (6,9%).', ...twice('so với cùng kỳ')],
  ['Số vụ tăng 22% so với tuần trước (397 ca).', 'so với tuần trước', '-'],
  [
    'Trâu 38.460 con, giảm 2,1%, bò 172.300 con, tăng 0,9% so với năm trước.',
    '-',
    'so với năm trước',
    '-',
    'so với năm trước',
  ],
  ['Đoạt 87 giải, tăng 12 giải; xếp thứ 3, tăng 4 bậc so với năm học trước.', '-', '-', 'so với năm học trước'],
  ['Giá tăng 200 nghìn đồng, thấp hơn 15 triệu đồng so với giá thế giới.', '-', 'so với giá thế giới'],
  ['Thuế thu nhập giảm 12%, trong khi thuế VAT tăng 5% so với dự toán.', '-', 'so với dự toán'],
  ['GRDP tăng 7,4% so với cùng kỳ, trong đó dịch vụ tăng 3%.', 'so với cùng kỳ', '-'],
  // the head of a column
  [
    '| Xã | Số hộ | Giảm so với năm 2022 (hộ) |\n|---|---|---|\n| Tân Lập | 92 | 31 |\n| Phú Sơn | 64 | 18 |',
    '-',
    'so với năm 2022',
    '-',
    'so với năm 2022',
  ],
] satisfies readonly (readonly [text: string, ...baselines: string[]])[];

function twice(phrase: string): [string, string] {
  return [phrase, phrase];
}
