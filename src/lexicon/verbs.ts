/**
 * Verbs around the number of a report: what was done to the counted, what there is, what level was reached. Written for
 * this project from the wording of reports of all kinds (mass organisations, statistics, banks, customs, courts, ...),
 * November 2025. Lower case; one spelling of hóa/hoá, the matcher knows the other. Changes (tăng, giảm, rút ngắn) have
 * their own table. A word stands once in a list but may stand in several: `còn 12 hộ`, `còn hỗ trợ 12 hộ`.
 */
import { list, words } from './words.js';

/** Verbs with the counted or measured as their object: mở 220 lớp tập huấn | giải ngân 45 tỷ đồng | làm chết 3 người. */
export const ACTIONS = [
  // to hold and to attend: tổ chức 12 hội nghị | tham gia 3 giải đấu
  ...list(`
    mở, tổ chức, đăng cai, khai mạc, bế mạc, khai giảng, tham gia, tham dự, dự, chủ trì, triệu tập, họp, hội họp,
    giao lưu, tọa đàm, đối thoại, tiếp xúc, gặp gỡ, trao đổi, thảo luận, thăm, thăm hỏi, đi thăm, viếng, dâng hương,
    biểu diễn, trình diễn, công diễn, trình chiếu, chiếu, trưng bày, triển lãm, giới thiệu, quảng bá, thi đấu,
    tranh tài
  `),
  // to build up an organisation: kết nạp 1.250 đảng viên | thành lập 14 tổ hợp tác
  ...list(`
    kết nạp, kết nạp được, kết nạp mới, phát triển, phát triển mới, phát triển được, thành lập, thành lập mới, lập,
    lập mới, giải thể, sáp nhập, hợp nhất, chia tách, tách, sắp xếp, kiện toàn, củng cố, ra mắt, nhân rộng, nhân,
    duy trì, duy trì hoạt động, đảm nhận, phát động, kết nghĩa, đỡ đầu, nhận đỡ đầu, giúp đỡ, giúp, kèm cặp
  `),
  // people of an office: bổ nhiệm 12 cán bộ | tinh giản 245 biên chế
  ...list(`
    bổ nhiệm, bổ nhiệm lại, miễn nhiệm, bãi nhiệm, cách chức, điều động, luân chuyển, biệt phái, tuyển dụng, tuyển,
    tuyển mới, tinh giản, tinh giản biên chế, nghỉ hưu, nghỉ việc, bầu, bầu cử, bầu bổ sung, đề bạt, quy hoạch, cử,
    cử đi, phân công, bố trí, bố trí việc làm, sử dụng, ký hợp đồng, chấm dứt hợp đồng, sa thải, cắt giảm lao động,
    nâng lương, nâng ngạch, chuyển ngạch, giao biên chế
  `),
  // to praise and to punish members: khen thưởng 56 tập thể | kỷ luật 14 đảng viên
  ...list(`
    khen thưởng, khen, biểu dương, tuyên dương, tôn vinh, vinh danh, suy tôn, phong tặng, truy tặng,
    trao tặng danh hiệu, công nhận, công nhận mới, công nhận lại, xếp loại, xếp hạng, đánh giá, phân loại, bình xét,
    bình chọn, kỷ luật, thi hành kỷ luật, khiển trách, cảnh cáo, khai trừ, xóa tên, giới thiệu kết nạp,
    đề nghị khen thưởng, đề nghị kết nạp
  `),
  // to give: trao 120 suất quà | hỗ trợ 45 con bò giống; no "cho": it is "for" far more often (cho 12 hộ)
  ...list(`
    cấp, cấp phát, cấp mới, cấp đổi, cấp lại, cấp phép, phát, phát miễn phí, phân phát, tặng, tặng quà, trao,
    trao tặng, trao quà, trao học bổng, trao giải, hỗ trợ, hỗ trợ xây dựng, hỗ trợ sửa chữa, tài trợ, viện trợ,
    trợ cấp, trợ giúp, trợ giá, cứu trợ, bàn giao, chuyển giao, giao, giao khoán, cho mượn, biếu, gửi, chuyển,
    bồi thường, đền bù, chi trả, trả, hoàn trả, hoàn, phân phối, phân bổ, chia, ban tặng, trao trả
  `),
  // to collect from the people: vận động 2,4 tỷ đồng | hiến 1.200 m2 đất
  ...list(`
    vận động, vận động được, quyên góp, quyên góp được, ủng hộ, đóng góp, góp, đóng, huy động, huy động được, kêu gọi,
    kêu gọi được, quyên, hiến, hiến đất, hiến máu, tiết kiệm, tiết kiệm được, gây quỹ, xây dựng quỹ,
    tự nguyện đóng góp, xã hội hóa, tiếp nhận ủng hộ, đối ứng, lồng ghép, tranh thủ, khơi dậy
  `),
  // to spread the word: tuyên truyền 1.245 buổi | phát hành 12.000 tờ rơi
  ...list(`
    tuyên truyền, tuyên truyền miệng, phổ biến, quán triệt, học tập, tư vấn, truyền thông, cổ động, treo, dán, căng,
    in, in ấn, in sao, phát hành, xuất bản, đăng tải, đăng, đăng phát, phát sóng, viết, biên soạn, sưu tầm, dịch,
    cập nhật, chia sẻ, ký cam kết, cam kết, hướng dẫn, nhắn tin, gọi, sản xuất tin, biên tập
  `),
  // to build and to repair: xây 35 căn nhà | khởi công 4 công trình | làm mới 12 km đường
  ...list(`
    xây, xây dựng, xây mới, xây dựng mới, xây lại, xây cất, cất, dựng, làm, làm mới, làm được, sửa, sửa chữa,
    sửa sang, tu sửa, tu bổ, tôn tạo, trùng tu, phục dựng, bảo trì, bảo dưỡng, duy tu, nâng cấp, cải tạo, chỉnh trang,
    mở rộng, kiên cố hóa, kiên cố hóa được, bê tông hóa, nhựa hóa, cứng hóa, khởi công, khánh thành, hoàn thành,
    thi công, lắp, lắp đặt, lắp ráp, đóng mới, đóng tàu, đào, đắp, đào đắp, nạo vét, khơi thông, phát quang, phát dọn,
    dọn, dọn dẹp, vệ sinh, thắp sáng, kè, san lấp, san ủi, giải phóng mặt bằng, thu hồi đất, thông xe, thông tuyến,
    đóng điện, đưa vào sử dụng, đưa vào vận hành, đưa vào hoạt động, đưa vào khai thác, xóa, xóa được, xóa nhà tạm,
    tháo dỡ, phá dỡ, cưỡng chế, đấu nối, kéo, trải, rải, đổ bê tông, đổ, khoan, trồng mới, trang bị, trang trí,
    thiết kế, quy hoạch chi tiết, khảo sát
  `),
  // crimes and offences: phát hiện 245 vụ | bắt giữ 12 đối tượng | xử phạt 1,2 tỷ đồng
  ...list(`
    phát hiện, phát hiện và xử lý, bắt, bắt giữ, bắt quả tang, bắt khẩn cấp, bắt được, truy bắt, vận động đầu thú,
    triệt phá, triệt xóa, phá, phá án, điều tra, điều tra làm rõ, điều tra khám phá, khám phá, làm rõ, xác minh,
    xử lý, xử lý hành chính, xử lý hình sự, xử phạt, xử phạt hành chính, xử phạt vi phạm hành chính, phạt, phạt tiền,
    lập biên bản, nhắc nhở, tước, tước giấy phép, tước quyền sử dụng, tạm giữ, tạm giam, tịch thu, thu giữ,
    niêm phong, kê biên, phong tỏa, truy thu, truy nã, trục xuất, cướp, trộm, trộm cắp, lừa đảo, chiếm đoạt, mua bán,
    tàng trữ, vận chuyển trái phép, đánh bạc, lấn chiếm, khởi tố, khởi tố mới, khởi tố điều tra, đề nghị truy tố,
    truy tố, xét xử, xét xử sơ thẩm, xét xử phúc thẩm, tuyên phạt, tuyên, thụ lý, thụ lý mới, giải quyết, đình chỉ,
    tạm đình chỉ, kháng nghị, kháng cáo, thi hành, thi hành xong, thi hành án, hòa giải, hòa giải thành, đặc xá,
    tha tù, giáo dục, cảm hóa, quản lý, cai nghiện, lập hồ sơ, áp giải
  `),
  // checks and complaints: kiểm tra 24 cơ sở | tiếp 1.245 lượt công dân | ban hành 12 kết luận
  ...list(`
    kiểm tra, thanh tra, thanh tra đột xuất, giám sát, kiểm toán, kiểm kê, kiểm định, kiểm nghiệm, kiểm dịch,
    kiểm soát, kiểm soát giết mổ, rà soát, thẩm định, thẩm tra, phúc tra, tuần tra, tuần tra kiểm soát, chốt chặn,
    soát xét, đo đạc, đo, lấy mẫu, xét nghiệm, phân tích, quan trắc, thử nghiệm, tiếp, tiếp công dân, tiếp dân,
    tiếp nhận, tiếp nhận mới, thu nhận, nhận, nhận được, trả lời, giải đáp, trả kết quả, chuyển đơn, kết luận,
    kiến nghị, đề nghị, kiến nghị xử lý, kiến nghị thu hồi, thu hồi, chấn chỉnh, yêu cầu, phản ánh, khiếu nại, tố cáo,
    phản biện, góp ý, lấy ý kiến
  `),
  // papers and decisions: ban hành 45 văn bản | phê duyệt 12 dự án | cấp 3.200 giấy chứng nhận
  ...list(`
    ban hành, ban hành mới, tham mưu, tham mưu ban hành, trình, trình ban hành, thông qua, phê duyệt, duyệt, ký,
    ký kết, ký ban hành, công bố, công khai, sửa đổi, bãi bỏ, thay thế, rà soát văn bản, chứng thực, công chứng,
    đăng ký, đăng ký mới, đăng ký kết hôn, đăng ký khai sinh, đăng ký khai tử, khai sinh, số hóa, nhập, giải trình,
    chất vấn, quyết nghị, quyết định, chấp thuận, cho phép, gia hạn, hủy, hủy bỏ, từ chối, chuyển hồ sơ, hoàn thiện,
    xây dựng kế hoạch, soạn thảo, tự công bố, lưu hành
  `),
  // money of the state: thu 1.245 tỷ đồng | nộp 45 tỷ đồng | giải ngân 2.145 tỷ đồng
  ...list(`
    thu, thu được, thu về, thu nộp, thu ngân sách, thu hút, thu hút được, chi, chi ra, chi hỗ trợ, chi cho, nộp,
    nộp ngân sách, đóng góp ngân sách, giải ngân, thanh toán, quyết toán, tạm ứng, ứng, ứng trước, bổ sung, giao vốn,
    giao kế hoạch, bố trí vốn, cân đối, cân đối được, điều chỉnh, điều hòa, chuyển nguồn, trích, trích lập, kết dư,
    bội chi, thất thu, gia hạn nộp, miễn, khoanh nợ, xóa nợ, thu hồi nợ, hoàn thuế, truy hoàn, kê khai, khấu trừ,
    xuất toán, loại khỏi, cắt, tiết giảm chi
  `),
  // banks and companies: cho vay 1.200 hộ | phát hành 2.000 tỷ đồng trái phiếu | chia cổ tức 15%
  ...list(`
    vay, vay vốn, vay được, cho vay, cho vay mới, trả nợ, nợ, đáo hạn, gửi tiết kiệm, bảo lãnh, ủy thác, nhận ủy thác,
    giải ngân được, tất toán, đầu tư, đầu tư mới, đầu tư xây dựng, đầu tư thêm, rót, rót vốn, góp vốn, thoái vốn,
    cổ phần hóa, niêm yết, giao dịch, khớp lệnh, chào bán, phát hành trái phiếu, mua lại, mua ròng, bán ròng,
    chi trả cổ tức, chia cổ tức, lãi, lỗ, thua lỗ, hòa vốn, kinh doanh, trích quỹ, tái cơ cấu, cơ cấu lại, tái đầu tư,
    đấu giá, đấu thầu, trúng thầu, trúng đấu giá, thu nhập, kiếm, kiếm được, dành, dành dụm, dành ra, bỏ ra, bỏ,
    bỏ túi, chi tích lũy, sở hữu, nắm giữ, cấp vốn, cấp tín dụng, thuê, cho thuê, thế chấp, quản lý vốn,
    lưu ký, thẩm định giá
  `),
  // goods over borders and in shops: xuất khẩu 4,2 triệu tấn gạo | bán 12.450 xe | tiêu thụ 800 tấn vải
  ...list(`
    xuất khẩu, xuất khẩu được, xuất, xuất bán, nhập khẩu, nhập về, nhập siêu, xuất siêu, tạm nhập, tái xuất, quá cảnh,
    thông quan, làm thủ tục, bán, bán ra, bán được, bán lẻ, mua, mua vào, thu mua, mua sắm, mua tạm trữ, đặt hàng,
    đặt mua, cung cấp, cung ứng, cung cấp cho, tiêu thụ, tiêu thụ được, bày bán, kết nối tiêu thụ, dự trữ, tạm trữ,
    lưu kho, tồn kho, phân phối ra, giao hàng, chế biến, đóng gói, bảo quản, sơ chế
  `),
  // industry and energy: sản xuất 1.245 tấn | phát 3,4 tỷ kWh | khai thác 45 nghìn tấn than
  ...list(`
    sản xuất, sản xuất được, sản xuất ra, gia công, xuất xưởng, lắp ráp được, luyện, cán, dệt, may, khai thác,
    khai thác được, bốc xúc, bóc, đào lò, sàng tuyển, tuyển than, phát điện, hòa lưới, truyền tải, đốt, tiêu hao, vận hành,
    chạy, bơm, tưới, tưới tiêu úng, cấp nước, cấp điện, xả, xả lũ, tích, tích nước, trữ, chứa, hoạt động,
    tái chế, tái sử dụng, nghiền, chưng cất, lọc
  `),
  // fields, woods, water: gieo cấy 12.450 ha | trồng 3.200 ha rừng | nuôi 120 con lợn
  ...list(`
    trồng, trồng được, trồng lại, trồng dặm, trồng bổ sung, trồng xen, gieo, gieo trồng, gieo trồng được, gieo cấy,
    gieo sạ, gieo mạ, xuống giống, cấy, cấy được, sạ, canh tác, thâm canh, luân canh, chăm sóc, làm đất, làm cỏ, bón,
    bón phân, phun, phun thuốc, phun khử trùng, ươm, ươm giống, ghép, thu hoạch, thu hoạch được, gặt, hái, thu hái,
    cạo mủ, đốn, chặt, khai thác gỗ, khoanh nuôi, bảo vệ, giao đất, giao rừng, khoán bảo vệ, nuôi, nuôi được,
    nuôi trồng, chăn nuôi, chăn thả, thả, thả nuôi, thả giống, tái đàn, vỗ béo, nhập đàn, xuất chuồng, giết mổ,
    phối giống, thụ tinh, đẻ, sinh sản, ấp nở, nở, đánh bắt, đánh bắt được, câu, lưới, đánh cá, chuyển đổi,
    chuyển đổi được, chuyển đổi cơ cấu, chuyển mục đích, chuyển sang, dồn điền, dồn điền đổi thửa, tích tụ,
    cải tạo đất, khai hoang, phục hóa, áp dụng, ứng dụng, liên kết, bao cấp mã số, thay thế giống, cày, bừa,
    phơi, sấy
  `),
  // disease of plants and cattle: tiêm phòng 45.000 liều | tiêu hủy 1.245 con lợn
  ...list(`
    tiêm, tiêm phòng, tiêm phòng được, tiêm chủng, tiêm vắc xin, tiêm nhắc lại, tiêu hủy, tiêu độc, khử trùng,
    chôn lấp, phòng trừ, diệt, diệt chuột, bẫy, khoanh vùng, dập dịch, mắc bệnh, chết, nhiễm, nhiễm bệnh, mắc,
    mắc mới, lây nhiễm
  `),
  // health: khám 12.450 lượt | điều trị 245 bệnh nhân | phẫu thuật 45 ca
  ...list(`
    khám, khám bệnh, khám chữa bệnh, khám sàng lọc, khám tuyển, khám sức khỏe, chữa, chữa bệnh, chữa khỏi, điều trị,
    điều trị nội trú, điều trị ngoại trú, điều trị khỏi, cấp cứu, phẫu thuật, mổ, mổ đẻ, đỡ đẻ, sàng lọc, tầm soát,
    chẩn đoán, chụp, siêu âm, lọc máu, ghép tạng, ghép thận, truyền máu, chuyển tuyến, chuyển viện, xuất viện,
    nhập viện, cách ly, truy vết, theo dõi, uống, bổ sung vitamin, phát thuốc, cấp thuốc, cân, đặt vòng,
    kế hoạch hóa gia đình, phục hồi chức năng, chăm sóc sức khỏe, cứu, cứu sống, cứu chữa, tử vong
  `),
  // schools: tuyển sinh 4.500 sinh viên | đào tạo 1.245 lao động | đỗ 98%
  ...list(`
    tuyển sinh, tuyển sinh được, đào tạo, đào tạo nghề, dạy, dạy nghề, dạy học, giảng dạy, học, học nghề, theo học,
    nhập học, bồi dưỡng, tập huấn, huấn luyện, đào tạo lại, thi, dự thi, thi đỗ, đỗ, trúng tuyển, đậu, tốt nghiệp,
    ra trường, bỏ học, lưu ban, lên lớp, xét tuyển, phổ cập, xóa mù chữ, đạt chuẩn, giành, giành được, đoạt,
    đoạt giải, đạt giải, nhận bằng, bảo vệ luận án, cử tuyển, chấm, chấm thi, ra đề, nghiên cứu, nghiệm thu,
    triển khai nghiên cứu, bảo vệ thành công, đăng ký bảo hộ, công bố quốc tế, chuyển giao công nghệ, sáng chế,
    phong hàm
  `),
  // labour and the poor: tạo việc làm cho 12.450 lao động | đưa 1.200 người đi làm việc ở nước ngoài
  ...list(`
    tạo việc làm, giải quyết việc làm, tạo thêm việc làm, tạo, tạo ra, tạo được, giới thiệu việc làm, đưa, đưa đi,
    xuất khẩu lao động, đưa vào, thoát nghèo, thoát, giúp thoát nghèo, chi trả trợ cấp, trợ cấp thất nghiệp,
    tham gia bảo hiểm, đóng bảo hiểm, mua bảo hiểm y tế, nuôi dưỡng, bảo trợ, nhận nuôi, phụng dưỡng, chăm lo,
    tìm kiếm, quy tập, an táng, cải táng, điều dưỡng, tri ân, định cư, tái định cư
  `),
  // guests and traffic: đón 1,2 triệu lượt khách | vận chuyển 45 nghìn tấn hàng hóa
  ...list(`
    đón, đón được, đón tiếp, đưa đón, phục vụ, lưu trú, lưu lại, tham quan, ghé thăm, khai trương, khởi hành,
    cất cánh, hạ cánh, cập cảng, cập bến, rời cảng, xếp dỡ, bốc dỡ, bốc xếp, thông qua cảng, vận chuyển,
    vận chuyển được, vận tải, chở, chở được, chuyên chở, luân chuyển hàng, trung chuyển, tăng cường chuyến,
    khai thác bay, bay, chạy thêm, bổ sung chuyến, lưu thông, đăng kiểm, sát hạch, cấp giấy phép lái xe, thu phí,
    bán vé, di chuyển, đi, qua lại, xuất cảnh, nhập cảnh, xuất nhập cảnh, xuất bến, neo đậu, lai dắt
  `),
  // storms, fires, accidents: sơ tán 1.245 hộ | làm chết 3 người | thiệt hại 45 tỷ đồng
  ...list(`
    sơ tán, di dời, di chuyển dân, kêu gọi tàu thuyền, làm chết, làm bị thương, làm mất tích, làm hỏng, làm hư hỏng,
    làm hư hại, làm sập, làm tốc mái, làm đổ, làm ngập, làm thiệt hại, làm gãy, làm vỡ, thiệt hại, gây thiệt hại,
    ước thiệt hại, cuốn trôi, cuốn, sập, sập đổ, đổ sập, tốc mái, hư hỏng, hư hại, ngập, ngập úng, ngập lụt, vùi lấp,
    bồi lấp, sạt lở, sạt, cháy, thiêu rụi, thiêu hủy, mất, mất trắng, mất tích, bị thương, thương vong, xảy ra,
    để xảy ra, bùng phát, phát sinh, xuất hiện, ghi nhận, ghi nhận được, khắc phục, ứng phó, khống chế, dập tắt,
    giải cứu, cứu hộ, cứu nạn, cứu vớt, trục vớt, tìm thấy, chữa cháy, vô hiệu hóa, rà phá, hủy nổ, trực chiến,
    ứng trực
  `),
  // army, border, militia: tuyển quân 245 thanh niên | giao nhận 1.245 tân binh
  ...list(`
    tuyển quân, giao nhận, gọi nhập ngũ, nhập ngũ, xuất ngũ, huấn luyện quân sự, diễn tập, cắm mốc, phân giới,
    bảo đảm, đảm bảo, huy động lực lượng, xuất kích, hành quân, bắn, bắn rơi, tiêu diệt, giao ban
  `),
  // environment and towns: thu gom 450 tấn rác | xử lý 12.000 m3 nước thải
  ...list(`
    thu gom, thu gom được, vận chuyển rác, phân loại rác, thải, thải ra, xả thải, phát thải, hấp thụ, chôn,
    tiêu thoát, thoát nước, trồng cây, làm sạch, tái tạo, thả cá, giải tỏa, bàn giao mặt bằng, thu hồi giấy phép,
    đấu giá đất, chuyển nhượng, phân lô, cho thuê đất, cấp sổ đỏ, giao đất tái định cư
  `),
  // nâng cao 3 tiêu chí
  ...list('nâng cao, hạ thấp, nâng, ép, khiến, làm cho, đi qua, chạy qua, diễn ra'),
  // dealing with a thing at large: triển khai 14 mô hình | thực hiện 12 đề tài | đề ra 5 nhiệm vụ
  ...list(`
    triển khai, triển khai được, thực hiện, thực hiện được, tiến hành, đề ra, xác định, nêu, đề xuất, đặt ra,
    đăng ký thực hiện, hoàn thành được, kết thúc, khởi động, hình thành, báo cáo, vượt, giữ, lưu giữ, giữ gìn,
    bảo tồn, thu thập, thống kê, tổng hợp, phỏng vấn, phát phiếu, thu phiếu, đếm, tìm, chọn, lựa chọn, chọn ra,
    kết nối, mời, mời gọi, hợp tác, đón nhận, nhận thêm, thêm, cài đặt, tải, truy cập, tích hợp, kích hoạt,
    xử lý hồ sơ, trả hồ sơ, định danh, đặt, bổ sung thêm, tập trung, thay, thay mới, thay thế được, chiếm dụng, gặp,
    chịu, phải chịu, mang, mang về, đem, đem về, đem lại, mang lại, lấy, rút, rút ra
  `),
];

/** Verbs that say what there is, the counted being what they speak of: huyện có 12 xã | gồm 45 hộ | chỉ còn 3 hồ. */
export const EXISTENCE = [
  // có 12 xã | hiện có 245 doanh nghiệp | có tới 45 hộ
  ...list(`
    có, hiện có, đã có, đang có, có tới, có đến, có thêm, có khoảng, có hơn, có trên, có gần, có tổng cộng, có tất cả,
    có cả thảy, chỉ có, mới có, vẫn có, luôn có, cũng có, trong đó có, sẽ có, từng có, hiện nay có, hiện đang có,
    không có, chưa có
  `),
  // gồm 12 hạng mục | bao gồm 3 khu
  ...list('gồm, bao gồm, gồm có, bao gồm cả, tính cả, chia thành, chia làm, được chia thành, phân thành'),
  // còn 45 hộ nghèo | chỉ còn 3 hồ | tồn 1.245 tấn
  ...list(`
    còn, còn lại, chỉ còn, vẫn còn, còn có, hiện còn, hiện vẫn còn, còn tới, còn đến, còn khoảng, tồn, tồn tại,
    còn tồn, tồn đọng, còn tồn đọng, còn nợ, còn thiếu, thiếu, dôi dư, thừa, dư
  `),
  // ngoài ra còn 45 hộ | chưa kể 12 hộ
  ...list('chưa kể, không kể, chưa tính, ngoài ra có, ngoài ra còn'),
];

/** Verbs between a quantity that has a name and its number: tỷ lệ che phủ rừng đạt 42% | kim ngạch ước đạt 3,2 tỷ USD. */
export const LEVEL_VERBS = [
  // thu ngân sách đạt 1.245 tỷ đồng
  ...list(
    'đạt, đạt được, ước đạt, ước tính đạt, dự kiến đạt, chỉ đạt, mới đạt, đạt tới, đạt đến, đạt mức, đạt ngưỡng, phấn đấu đạt, thực hiện đạt, ước thực hiện, thực hiện, lũy kế đạt, hoàn thành',
  ),
  // tổng số hội viên là 12.450 người | bằng 96% kế hoạch | tương ứng 15%
  ...list(
    'là, chỉ là, ước là, tức là, tức, bằng, chỉ bằng, xấp xỉ bằng, gần bằng, tương đương, tương đương với, tương ứng, tương ứng với, ngang với, ngang bằng, hay',
  ),
  // tín dụng nông nghiệp chiếm 34%
  ...list('chiếm, chiếm tới, chiếm đến, chiếm tỷ lệ, chiếm tỷ trọng, chiếm khoảng'),
  // lãi suất ở mức 6,5% | giữ ở mức 4,5%
  ...list(
    'ở mức, đang ở mức, đứng ở mức, duy trì ở mức, giữ ở mức, neo ở mức, neo ở, ổn định ở mức, chốt ở mức, chốt ở, chốt tại, đóng cửa ở mức, đóng cửa ở, đóng cửa tại, mở cửa ở mức, niêm yết ở mức, nằm ở mức, ở ngưỡng, phổ biến ở mức, phổ biến, phổ biến từ, quanh mức, xoay quanh, xoay quanh mức, giữ mức, duy trì, duy trì mức, giữ nguyên, giữ nguyên mức, đứng ở, dừng ở, dừng ở mức, dừng lại ở, mức',
  ),
  // số ca mắc lên tới 1.245 | giảm từ 8,6% xuống còn 7,15%
  ...list(
    'lên tới, lên đến, lên, lên mức, tới, đến, đến mức, tới mức, được nâng lên, nâng lên, nâng lên thành, được điều chỉnh lên, xuống, xuống còn, xuống mức, về, về mức, còn, chỉ còn, trở về mức, hạ xuống, rút từ, được hạ từ, hạ từ, nâng từ, từ, rơi vào, rơi xuống, thành, thành còn',
  ),
  // kim ngạch chạm mốc 400 tỷ USD
  ...list(
    'chạm mốc, chạm, chạm mức, chạm ngưỡng, cán mốc, vượt mốc, vượt, vượt mức, vượt ngưỡng, cán mức, xác lập mốc, thiết lập mốc, lập đỉnh, lập kỷ lục, áp sát mốc, tiệm cận mốc, gấp',
  ),
  // giá thuê dao động từ 5 đến 7 triệu đồng
  ...list(
    'dao động, dao động từ, dao động ở mức, dao động quanh mức, biến động từ, khoảng, vào khoảng, rơi vào khoảng, trong khoảng, nằm trong khoảng, trải từ',
  ),
  // tỷ lệ ước khoảng 12% | đo được 450 mm
  ...list(
    'ước, ước khoảng, ước chừng, ước tính, dự báo, dự kiến, dự kiến là, đo được, ghi nhận ở mức, có giá, có trị giá, có tổng vốn',
  ),
];

/** Adjectives and verbs of size with the measure behind them: tuyến kênh dài 12,5 km | cách trung tâm 45 km | kéo dài 3 ngày. */
export const DIMENSIONS = [
  // đập cao 45 m | mương sâu 1,2 m | cá nặng 12 kg
  ...list('dài, rộng, cao, sâu, nặng, dày, xa, cách'),
  // cách nhau 5 km | trải dài 45 km | kéo dài 3 ngày
  ...list(
    'cách nhau, cách xa, kéo dài, trải dài, chạy dài, dài tổng cộng, vươn cao, vươn xa, lan rộng, trải rộng, ăn sâu, lấn sâu, đâm sâu, cân nặng',
  ),
];

/** Words before a verb which say when or how and nothing about the indicator: đã tổ chức | tích cực tham gia | phấn đấu trồng. */
export const AUXILIARIES = [
  // time and aspect: đã, đang, sẽ mở 12 lớp
  ...list(
    'đã, đang, sẽ, vừa, mới, vừa mới, sắp, từng, đã từng, luôn, luôn luôn, thường, thường xuyên, vẫn, vẫn đang, hiện, hiện đang, hiện nay, hiện vẫn, bắt đầu, tiếp tục, lại, đang tiếp tục, đã và đang',
  ),
  // time that sets no period: trong tháng ghi nhận 486 ca
  ...list(
    'trong tháng, trong tuần, trong kỳ, trong năm, trong quý, trong ngày, trong đợt, trong vụ, hằng năm, hàng năm, mỗi năm, bình quân mỗi năm, mỗi ngày, mỗi tháng, mỗi tuần, mỗi đêm, bình quân mỗi ngày, bình quân mỗi tháng, trung bình mỗi ngày, trung bình mỗi năm, hằng ngày, hàng ngày, hằng tuần, hằng tháng, hàng tháng, vụ này, năm nay, tháng này, tuần này, nay, hôm nay',
  ),
  // must, may, passive: phải xử lý | được giải ngân; no "không", "chưa": what was not done is another indicator
  ...list('được, bị, phải, cần, cần phải, nên, có thể, buộc phải, đã được, đã bị, đang được, sẽ được, muốn'),
  // only, too, even: cũng, chỉ, mới mở 2 lớp
  ...list(
    'cũng, còn, chỉ, chỉ mới, đều, cùng, cùng nhau, tự, tự nguyện, lần lượt, đồng thời, sơ bộ, lại còn, thậm chí, hầu như, gần như, cơ bản, về cơ bản, thực sự, đặc biệt, trực tiếp, bước đầu, lần đầu',
  ),
  // light verbs: tiến hành kiểm tra | thực hiện giải ngân | tổ chức thực hiện
  ...list(`
    tiến hành, đã tiến hành, thực hiện, đã thực hiện, thực hiện việc, tổ chức thực hiện, tổ chức triển khai,
    triển khai, triển khai thực hiện, đã triển khai, phối hợp, đã phối hợp, phối hợp với, chủ trì phối hợp,
    liên kết với, lồng ghép với, tham gia, chỉ đạo, lãnh đạo, đôn đốc, vận động nhân dân, tập trung,
    tập trung chỉ đạo, đẩy mạnh, tăng cường, chú trọng, quan tâm, ưu tiên, góp phần, giúp, nhằm, để, đi vào, làm tốt,
    làm tốt việc, làm tốt công tác
  `),
  // manner: tích cực, kịp thời hỗ trợ
  ...list(`
    tích cực, chủ động, kịp thời, khẩn trương, nhanh chóng, mạnh dạn, quyết liệt, nghiêm túc, thiết thực, sôi nổi,
    đồng loạt, đồng bộ, hiệu quả, có hiệu quả, tốt, thành công, hoàn toàn, chính thức, vỏn vẹn, trọng tâm, nỗ lực, cố gắng,
    quyết tâm, gương mẫu, linh hoạt, sáng tạo, đột xuất, định kỳ, tạm thời, sớm, liên tục, miễn phí, rộng rãi,
    ước chừng
  `),
  // plan and estimate: dự kiến đón | phấn đấu trồng | ước thực hiện
  ...list(
    'dự kiến, dự kiến sẽ, phấn đấu, phấn đấu đến, đặt mục tiêu, đặt chỉ tiêu, ước, ước tính, ước thực hiện, theo kế hoạch, hướng tới, hứa hẹn, kỳ vọng, dự báo, có kế hoạch, có khả năng',
  ),
];

/** Actions that are nouns as well, often as the name of what is measured: thu đạt 45 tỷ đồng | đầu tư công | vốn vay. */
export const ALSO_NOUNS = words(`
  thu, chi, vay, cho vay, thu nhập, đầu tư, sản xuất, hoạt động, kinh doanh, xuất khẩu, nhập khẩu, tiêu thụ, nợ, lãi,
  lỗ, huy động, giải ngân, thanh toán, quyết toán, tạm ứng, bội chi, kết dư, xuất siêu, nhập siêu, tồn kho, dự trữ,
  giao dịch, niêm yết, bảo lãnh, ủy thác, thu ngân sách, nộp ngân sách, tiết kiệm, đóng góp, hỗ trợ, tài trợ,
  viện trợ, trợ cấp, bồi thường, đền bù, thiệt hại, thương vong, tử vong, vận tải, vận chuyển, khai thác, chế biến,
  chăn nuôi, nuôi trồng, trồng, đánh bắt, thu hoạch, xây dựng, quy hoạch, thiết kế, khảo sát, đào tạo, tuyển sinh,
  tuyển dụng, tập huấn, giáo dục, học tập, nghiên cứu, kiểm tra, thanh tra, giám sát, kiểm toán, tuyên truyền,
  truyền thông, tư vấn, điều tra, xét xử, thi hành án, khiếu nại, tố cáo, kiến nghị, đề nghị, kết luận, quyết định,
  phản ánh, góp ý, chất vấn, đăng ký, cam kết, quản lý, bảo vệ, điều trị, cấp cứu, phẫu thuật, khám chữa bệnh,
  xét nghiệm, phân tích, đánh giá, xếp loại, khen thưởng, kỷ luật, đấu giá, đấu thầu, mua bán, bán lẻ, công bố,
  giải trình, phát thải, tái định cư, triển lãm, đối thoại, tọa đàm, giao lưu, thi, học, câu, cán, thi đấu, biểu diễn,
  diễn tập, huấn luyện, ứng dụng, liên kết, hợp tác, lưu trú, tham quan, xuất nhập cảnh, phục vụ, cung cấp,
  phát triển, yêu cầu, báo cáo, sáng chế, trộm cắp, lừa đảo, đánh bạc, sạt lở, cháy, hòa giải, kiểm định, kiểm dịch
`);

/** Names that may go on with the work they stand for: trạm quan trắc | văn phòng đăng ký đất đai | chiến dịch tiêm chủng. */
export const NAMED_FOR_WORK = new Set(
  list(`
    trạm, trung tâm, văn phòng, đoàn, đội, tổ, ban, phòng, viện, cục, chi cục, quỹ, nhóm, công ty, công ty cổ phần,
    công ty TNHH, nhà máy, xí nghiệp, xưởng, cơ sở, doanh nghiệp, các doanh nghiệp, hợp tác xã, HTX, tổ hợp tác,
    chiến dịch, chương trình, dự án, đề án, mô hình, phong trào, cuộc thi, hội thi, ban quản lý, ban chỉ đạo,
    trang trại, khu, hệ thống, làng nghề
  `).map((word) => word.toLowerCase()),
);

/** Such work. */
export const NAMED_WORK: readonly string[] = [
  ...list(`
    quan trắc, đăng ký, thanh tra, kiểm tra, giám sát, quản lý, điều hành, điều phối, chỉ đạo, chỉ huy, xúc tiến,
    hòa giải, kiểm soát, kiểm định, kiểm nghiệm, giám định, xét nghiệm, dự báo, cứu hộ, cứu nạn, cứu trợ, ứng phó,
    phòng chống, chăm sóc, bảo vệ, bảo tồn, bảo trợ, bảo hiểm, bảo dưỡng, bảo trì, điều trị, cai nghiện
  `),
  ...list(`
    tiêm, tiêm chủng, tiêm phòng, phát triển, hỗ trợ, tư vấn, phục vụ, tiếp nhận, tuyển sinh, đào tạo, dạy nghề,
    giáo dục, tập huấn, nghiên cứu, ứng dụng, khai thác, chế biến, sản xuất, thu mua, phân phối, kinh doanh, mua bán,
    đấu giá, giao dịch, giết mổ, đóng tàu, lắp ráp, dệt, may, dệt may, nuôi, trồng, chăn nuôi, xây dựng, thi công,
    vận tải, vận chuyển, xử lý, thu gom, cấp nước, thoát nước, vệ sinh, tái chế, thu phí
  `),
  ...list(`
    xóa, giảm nghèo, giảm, khuyến nông, khuyến công, tín dụng, cho vay, tiết kiệm, tuyên truyền, truyền thông,
    xuất nhập khẩu, xuất khẩu, nhập khẩu, hợp tác, đầu tư, cải cách, đổi mới, hiện đại hóa, cải tạo, nâng cấp,
    bán lẻ, phân loại, thí nghiệm, kiểm dịch, kiểm phiếu, bầu cử, diễn tập, ra quân, trồng cây
  `),
];
