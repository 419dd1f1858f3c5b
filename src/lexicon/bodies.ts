import { list } from './words.js';

/**
 * The first words of phrases that name who or where a statement is about, by sort. Written for this project from the
 * wording of reports of all kinds, north and south, November 2025. The longest phrase tells the sort: `toàn tỉnh` is a
 * total, `tỉnh Quảng Ninh` a place, `Tỉnh đoàn` a body. Lower case but for abbreviations; one spelling of hòa/hoà.
 *
 * Many are counted themselves (`12 xã`, `45 hộ`): behind a number they are its unit and no subject.
 */
export const BODIES = {
  // all of something, with or without its name behind
  total: [
    // toàn tỉnh có 12 huyện | cả nước xuất khẩu 4,2 triệu tấn
    ...list(`
      toàn tỉnh, toàn huyện, toàn thành phố, toàn thị xã, toàn thị trấn, toàn quận, toàn xã, toàn phường,
      toàn đặc khu, toàn thôn, toàn bản, toàn ấp, toàn vùng, toàn miền, toàn khu vực, toàn địa bàn, toàn quốc,
      toàn cầu, toàn đảo, toàn khu, toàn tuyến, toàn lưu vực
    `),
    ...list(`
      cả nước, cả tỉnh, cả huyện, cả thành phố, cả xã, cả phường, cả thôn, cả vùng, cả miền, cả khu vực,
      cả hệ thống, cả ngành, cả trường, cả làng, cả bản, cả thế giới, khắp cả nước, trong cả nước, trên cả nước,
      trong tỉnh, ngoài tỉnh, trong huyện, nước ta, tỉnh nhà, huyện nhà, trên thế giới
    `),
    // trên địa bàn tỉnh | trong phạm vi cả nước
    ...list(`
      trên địa bàn, trên địa bàn tỉnh, trên địa bàn huyện, trên địa bàn thành phố, trên địa bàn thị xã,
      trên địa bàn quận, trên địa bàn xã, trên địa bàn phường, trên địa bàn toàn tỉnh, trên địa bàn cả nước,
      trên toàn tỉnh, trên toàn quốc, trên toàn huyện, trên toàn thành phố, trên phạm vi toàn tỉnh,
      trên phạm vi cả nước, trên phạm vi toàn quốc, trong phạm vi cả nước, trong toàn tỉnh, trong toàn quốc,
      trong toàn huyện, trong toàn ngành, trong toàn hệ thống
    `),
    // toàn ngành | toàn Cụm | toàn Đảng bộ
    ...list(`
      toàn ngành, toàn cụm, toàn khối, toàn đảng bộ, toàn đảng, toàn chi bộ, toàn hội, toàn đoàn, toàn liên đoàn,
      toàn hệ thống, toàn trường, toàn viện, toàn bệnh viện, toàn công ty, toàn tổng công ty, toàn tập đoàn,
      toàn ngân hàng, toàn chi nhánh, toàn cơ quan, toàn đơn vị, toàn lực lượng, toàn quân, toàn dân,
      toàn quân khu, toàn sư đoàn, toàn trung đoàn, toàn nhà máy, toàn mỏ, toàn cảng, toàn sàn, toàn thị trường,
      toàn nền kinh tế, toàn xã hội, toàn lâm phận, toàn dự án, toàn giải, toàn đại hội
    `),
  ],
  place: [
    // tỉnh Quảng Ninh | thị trấn Tiên Yên
    ...list(`
      tỉnh, thành phố, TP, TP., T.P, huyện, quận, xã, phường, thị xã, TX, TX., thị trấn, TT., đặc khu, huyện đảo,
      xã đảo, các tỉnh, các thành phố, các tỉnh thành, các huyện, các quận, các xã, các phường, các thị xã,
      các thị trấn, các thôn, các bản, các ấp, nhiều tỉnh, nhiều huyện, nhiều xã, một số tỉnh, một số huyện,
      một số xã
    `),
    // lượng mưa 150 mm, có nơi trên 450 mm
    ...list('có nơi, nhiều nơi, một số nơi, có địa phương, có vùng'),
    // thôn Đoài | bản Nậm Cắn | buôn Ako Dhong | khóm 3
    ...list(`
      thôn, bản, ấp, xóm, làng, buôn, buôn làng, bon, plei, phum, sóc, khóm, khu phố, khối phố, tổ dân phố, TDP,
      tổ nhân dân, khu dân cư, khu vực, tiểu khu, cụm dân cư, khu đô thị, khu tập thể, cư xá, chung cư,
      đội sản xuất, làng nghề, làng chài, ngõ, hẻm, thôn bản, thôn làng
    `),
    // vùng Đồng bằng sông Cửu Long | địa bàn | lưu vực sông Hồng
    ...list(`
      vùng, địa bàn, địa phương, các địa phương, nhiều địa phương, một số địa phương, các vùng, tiểu vùng, miền,
      vùng biển, vùng cao, vùng sâu, vùng núi, vùng ven, vùng đệm, vùng lõi, vùng trồng, vùng nguyên liệu, vùng lũ,
      vùng hạ, vùng nuôi, vùng hạn, vùng dân tộc thiểu số, vùng đồng bào dân tộc thiểu số, miền núi, nông thôn,
      thành thị, khu vực nông thôn, khu vực thành thị, đô thị, nội thành, ngoại thành, ngoại ô, vùng nông thôn,
      thủ đô, cố đô, bán đảo, quần đảo, đảo, cù lao, cồn, vịnh, vùng vịnh, hành lang, lưu vực, cao nguyên,
      đồng bằng, châu thổ, ven biển, duyên hải, biên giới, khu vực biên giới, tuyến biên giới, vùng biên, cửa khẩu,
      cánh đồng, xứ đồng, khu đồng, bãi biển, khu rừng, rừng, cánh rừng, vườn quốc gia, khu bảo tồn,
      khu dự trữ sinh quyển, đèo, sông, con sông, dòng sông, suối, vùng nước
    `),
    // nước | quốc gia | thị trường have their own sort
    ...list('quốc gia, các nước, các quốc gia, đất nước, châu lục, bang, vùng lãnh thổ, liên bang'),
  ],
  body: [
    // party: Đảng bộ tỉnh | chi bộ thôn 3 | Tỉnh ủy
    ...list(`
      đảng, đảng bộ, đảng ủy, chi bộ, chi ủy, đảng đoàn, ban cán sự đảng, tỉnh ủy, thành ủy, huyện ủy, thị ủy,
      quận ủy, ban thường vụ, thường trực, ban chấp hành, BCH, ban bí thư, bộ chính trị, trung ương đảng,
      ban tổ chức, ban tuyên giáo, ban dân vận, ban nội chính, ủy ban kiểm tra, UBKT, văn phòng tỉnh ủy,
      các cấp ủy, cấp ủy, các chi bộ, các đảng bộ, đảng bộ cơ sở, trung tâm chính trị,
      trường chính trị
    `),
    // mass organisations: Hội Nông dân tỉnh | các cấp hội | Đoàn Thanh niên
    ...list(`
      hội, hội nông dân, hội phụ nữ, hội liên hiệp phụ nữ, hội LHPN, hội cựu chiến binh, hội CCB, hội chữ thập đỏ,
      hội người cao tuổi, hội khuyến học, hội đông y, hội nhà báo, hội văn học nghệ thuật, hội luật gia,
      hội sinh viên, chi hội, chi đoàn, phân hội, hội quán, câu lạc bộ, CLB, các cấp hội, các cấp bộ đoàn, cấp hội,
      các hội, các chi hội, các cơ sở hội, cơ sở hội, cơ sở đoàn, đoàn, đoàn thanh niên, tỉnh đoàn, thành đoàn,
      huyện đoàn, quận đoàn, thị đoàn, trung ương đoàn, đội thiếu niên, hội đồng đội, liên đội, công đoàn,
      công đoàn cơ sở, các cấp công đoàn, liên đoàn, liên đoàn lao động, LĐLĐ, nghiệp đoàn, mặt trận, mặt trận tổ quốc, MTTQ, ủy ban mặt trận tổ quốc, ban công tác mặt trận, các đoàn thể,
      các tổ chức chính trị - xã hội, đoàn thể, liên hiệp, liên hiệp các hội, hiệp hội, hội đồng hương, tổng hội,
      tổ hội, tổ phụ nữ, ban vận động
    `),
    // state: UBND tỉnh | Bộ Công Thương | Chi cục Thuế
    ...list(`
      ban, bộ, sở, cục, tổng cục, chi cục, phòng, ủy ban nhân dân, UBND, ủy ban, hội đồng nhân dân, HĐND, quốc hội,
      chính phủ, ủy ban thường vụ quốc hội, đoàn đại biểu quốc hội, đoàn ĐBQH, văn phòng, văn phòng chính phủ,
      thanh tra, thanh tra tỉnh, thanh tra chính phủ, kiểm toán nhà nước, cơ quan, các cơ quan, cơ quan chức năng,
      các cơ quan chức năng, ngành chức năng, các ngành chức năng, các sở, các bộ, các ngành, các cấp,
      các sở ngành, các bộ ngành, bộ ngành, sở ngành, cấp tỉnh, cấp huyện, cấp xã, chính quyền,
      chính quyền địa phương, nhà nước, trung ương, ban quản lý, BQL, ban quản lý dự án, ban chỉ đạo, BCĐ,
      ban chỉ huy, hội đồng, tổ công tác, đoàn công tác, đoàn kiểm tra, đoàn giám sát, tổ, tổ giúp việc,
      bộ phận một cửa, trung tâm phục vụ hành chính công, bảo hiểm xã hội, BHXH, kho bạc, kho bạc nhà nước, KBNN,
      cơ quan thuế, chi cục thuế, cục thuế, ngành thuế, thuế tỉnh, thuế thành phố, thuế cơ sở, đội thuế, tổng cục thống kê, cục thống kê, chi cục thống kê, đơn vị,
      các đơn vị, nhiều đơn vị, từng đơn vị, các phòng, ban ngành, các ban ngành, liên ngành, ban quản trị,
      ban giám đốc, ban giám hiệu, ban tổ chức giải, ban thanh tra nhân dân, tổ tiết kiệm và vay vốn, tổ TK&VV
    `),
    // police, courts, army, customs: Công an huyện | Tòa án nhân dân | Bộ đội Biên phòng
    ...list(`
      công an, công an tỉnh, công an xã, cảnh sát, cảnh sát giao thông, CSGT, phòng cảnh sát, lực lượng,
      lực lượng chức năng, các lực lượng, lực lượng công an, lực lượng vũ trang, quân đội, bộ đội,
      bộ đội biên phòng, BĐBP, biên phòng, đồn biên phòng, đồn, bộ chỉ huy, bộ chỉ huy quân sự, bộ tư lệnh,
      ban chỉ huy quân sự, quân khu, quân chủng, quân đoàn, sư đoàn, lữ đoàn, trung đoàn, tiểu đoàn, đại đội,
      trung đội, hải đoàn, hải đội, hải quân, cảnh sát biển, dân quân, dân quân tự vệ, kiểm ngư, kiểm lâm,
      hạt kiểm lâm, quản lý thị trường, QLTT, đội quản lý thị trường, hải quan, cục hải quan, tổng cục hải quan,
      chi cục hải quan, hải quan cửa khẩu, đội kiểm soát, tòa án, tòa án nhân dân, TAND, tòa, hội đồng xét xử, HĐXX,
      viện kiểm sát, viện kiểm sát nhân dân, VKSND, VKS, viện, cơ quan điều tra, cơ quan thi hành án,
      thi hành án dân sự, THADS, chốt kiểm soát, chốt, trại giam, trại tạm giam, nhà tạm giữ, đội, đội dân phòng, đội cứu hộ, các đội
    `),
    // companies: Công ty cổ phần | Tập đoàn Điện lực | HTX Tân Tiến
    ...list(`
      công ty, công ty cổ phần, công ty TNHH, công ty CP, CTCP, cty CP, cty, tổng công ty, TCT, tập đoàn, doanh nghiệp,
      các doanh nghiệp, doanh nghiệp FDI, doanh nghiệp nhà nước, doanh nghiệp tư nhân, DN, DNTN, nhà máy,
      xí nghiệp, phân xưởng, xưởng, nhà thầu, liên danh, chủ đầu tư, các nhà đầu tư, nông trường, lâm trường,
      công ty lâm nghiệp, hợp tác xã, HTX, liên hiệp hợp tác xã, tổ hợp tác, THT, cơ sở, cơ sở sản xuất, các cơ sở,
      hộ kinh doanh, cửa hàng, siêu thị, chuỗi, hãng, hãng hàng không, hãng tàu, hãng xe, đại lý, nhà phân phối,
      thương nhân, thương lái, bưu điện, nhà mạng, nhà xe, nhà sản xuất, khối doanh nghiệp, khối ngoại, khối nội, tự doanh,
      công ty mẹ, công ty con, chi nhánh, văn phòng đại diện, điện lực, công ty điện lực, EVN, PVN, TKV,
      Petrolimex, Vinatex, Viettel, VNPT, mỏ than, thủy điện, nhiệt điện
    `),
    // banks and funds: Ngân hàng Nhà nước | Quỹ tín dụng nhân dân | Agribank
    ...list(`
      ngân hàng, ngân hàng nhà nước, NHNN, ngân hàng chính sách xã hội, NHCSXH, ngân hàng thương mại, NHTM,
      các ngân hàng, tổ chức tài chính vi mô, quỹ tài chính vi mô, tổ chức tín dụng, các tổ chức tín dụng, TCTD, quỹ, quỹ tín dụng nhân dân, QTDND,
      quỹ hỗ trợ nông dân, quỹ vì người nghèo, quỹ bảo vệ và phát triển rừng, phòng giao dịch, điểm giao dịch,
      hệ thống ngân hàng, công ty chứng khoán, công ty bảo hiểm, công ty tài chính, sở giao dịch,
      sở giao dịch chứng khoán, HoSE, HNX, UPCoM, Agribank, Vietcombank, VietinBank, BIDV, Fed, WB, IMF, ADB,
      ngân hàng thế giới, liên hợp quốc, các tổ chức, tổ chức hội, tổ chức đảng, tổ chức đoàn, tổ chức cơ sở, tổ chức công đoàn, tổ chức y tế thế giới, WHO, UNICEF, FAO, UNDP
    `),
    // health and schools: Bệnh viện Bạch Mai | Trường Đại học Vinh | trạm y tế
    ...list(`
      bệnh viện, BV, trung tâm y tế, TTYT, trạm y tế, phòng khám, cơ sở y tế, các cơ sở y tế, nhà thuốc,
      viện pasteur, trung tâm kiểm soát bệnh tật, CDC, trường, nhà trường, các trường, trường đại học,
      trường cao đẳng, trường trung cấp, trường THPT, trường THCS, trường tiểu học, trường mầm non,
      trường mẫu giáo, trường học, đại học, ĐH, cao đẳng, học viện, phân hiệu, phân viện,
      phòng giáo dục và đào tạo, phòng GD&ĐT, sở giáo dục và đào tạo, sở GD&ĐT, cơ sở giáo dục, cơ sở đào tạo,
      trung tâm giáo dục thường xuyên, trung tâm, các trung tâm, khối lớp, bậc học, cấp học, điểm trường, nhà trẻ,
      thư viện, bảo tàng, nhà hát, nhà văn hóa, đoàn nghệ thuật, viện nghiên cứu, phòng thí nghiệm,
      nhóm nghiên cứu, hội đồng khoa học, nhà xuất bản, tạp chí, đài, đài phát thanh, đài khí tượng thủy văn,
      trung tâm khuyến nông, trung tâm dự báo, trung tâm dịch vụ việc làm, trung tâm bảo trợ xã hội, nhà dưỡng lão
    `),
    // transport, tourism, sport: Cảng Hải Phòng | đoàn thể thao Việt Nam
    ...list(`
      cảng, cảng hàng không, cảng vụ, cảng biển, sân bay, nhà ga, ga, bến xe, đường sắt, ngành đường sắt, cụm,
      cụm cảng, trạm kiểm dịch, trạm kiểm lâm, trạm thu phí, trung tâm đăng kiểm, khu du lịch, điểm du lịch,
      khách sạn, khu nghỉ dưỡng, homestay, công ty lữ hành, ban quản lý di tích, đoàn thể thao, đội tuyển, U23,
      câu lạc bộ bóng đá, đội bóng, nhà chùa, giáo hội, giáo xứ, giáo phận, chùa, nhà thờ, hội thánh
    `),
  ],
  sector: [
    // khu vực dịch vụ chiếm 42% | khu vực FDI
    ...list(`
      khu vực dịch vụ, khu vực công nghiệp, khu vực công nghiệp và xây dựng, khu vực công nghiệp - xây dựng,
      khu vực nông nghiệp, khu vực FDI, khu vực kinh tế, khu vực tư nhân, khu vực kinh tế trong nước,
      khu vực trong nước, khu vực nhà nước, khu vực ngoài nhà nước, khu vực kinh tế nhà nước,
      khu vực kinh tế tư nhân, khu vực doanh nghiệp, khu vực có vốn đầu tư nước ngoài, khu vực đầu tư nước ngoài,
      khu vực I, khu vực II, khu vực III, khối FDI, thành phần kinh tế, kinh tế nhà nước, kinh tế tư nhân,
      thuế sản phẩm, kinh tế tập thể, kinh tế biển, kinh tế số, nền kinh tế
    `),
    // the industries of a statistics office: khai khoáng giảm 5,3%; chế biến, chế tạo tăng 10,2%
    ...list('khai khoáng, công nghiệp khai khoáng, công nghiệp chế biến, sản xuất và phân phối điện, cung cấp nước'),
    'chế biến, chế tạo',
    'công nghiệp chế biến, chế tạo',
    'sản xuất và phân phối điện, khí đốt',
    'khu vực nông, lâm nghiệp và thủy sản',
    'khu vực nông, lâm, thủy sản',
    'ngành nông, lâm nghiệp và thủy sản',
    'lĩnh vực nông, lâm nghiệp và thủy sản',
    // ngành chế biến, chế tạo | lĩnh vực y tế
    ...list(`
      ngành, các ngành hàng, ngành hàng, ngành nghề, ngành công nghiệp, ngành nông nghiệp, ngành dịch vụ,
      ngành chế biến, ngành công nghiệp chế biến, ngành chế tạo, ngành khai khoáng, ngành xây dựng, ngành du lịch,
      ngành y tế, ngành giáo dục, ngành điện, ngành than, ngành dệt may, ngành da giày, ngành gỗ, ngành thủy sản,
      ngành chăn nuôi, ngành trồng trọt, ngành vận tải, ngành hàng không, ngành ngân hàng, ngành bán lẻ,
      ngành thép, ngành xi măng, ngành ô tô, tiểu ngành, lĩnh vực, các lĩnh vực, lĩnh vực nông nghiệp,
      lĩnh vực y tế, mảng, phân ngành, phân khúc, loại hình, chuyên ngành
    `),
    // nhóm hàng công nghiệp | thị trường Hoa Kỳ | mặt hàng gạo | hạng mục chi
    ...list(`
      nhóm hàng, các nhóm hàng, nhóm ngành, nhóm, nhóm dịch vụ, thị trường, các thị trường, mặt hàng, các mặt hàng
    `),
  ],
  person: [
    // forms of address before a name: ông Nguyễn Văn A | chị Lò Thị Mai
    ...list(`
      ông, bà, anh, chị, cô, bác, cậu, dì, cụ, cụ ông, cụ bà, cháu, bé, thầy, thầy giáo, cô giáo, đồng chí, đ/c,
      vợ chồng, vợ chồng anh, vợ chồng chị, vợ chồng ông, gia đình, gia đình ông, gia đình bà, gia đình anh,
      gia đình chị, nhà ông, nhà bà, nhà anh, nhà chị, mẹ Việt Nam anh hùng, già làng, trưởng bản, trưởng thôn,
      trưởng ấp
    `),
    // households and inhabitants: hộ nghèo | người dân xã Tả Van
    ...list(`
      hộ ông, hộ bà, hộ anh, hộ chị, hộ gia đình, hộ dân, các hộ, các hộ dân, nhiều hộ, mỗi hộ, người dân,
      nhân dân, bà con, bà con nông dân, đồng bào, cư dân, dân cư, người, mọi người, mỗi người, nhiều người,
      cử tri, công dân, kiều bào, nhà hảo tâm, mạnh thường quân, các nhà hảo tâm, khách hàng, người tiêu dùng,
      hành khách, du khách, người mua, người bán, người vay, người cao tuổi, người nghèo, người khuyết tật,
      người có công, người có công với cách mạng, thương binh, bệnh binh, gia đình chính sách,
      đối tượng chính sách, trẻ em, trẻ, phụ nữ, nam giới, thanh niên, đoàn viên, đoàn viên thanh niên, thiếu nhi,
      nạn nhân
    `),
    // by work and rank: nông dân | hội viên | giáo viên | bị cáo
    ...list(`
      nông dân, ngư dân, diêm dân, công nhân, người lao động, lao động, công nhân lao động, công chức, viên chức,
      cán bộ, cán bộ công chức, CBCC, cán bộ chiến sĩ, CBCS, chiến sĩ, chiến sỹ, bộ đội cụ Hồ, tân binh, sĩ quan,
      hội viên, hội viên nông dân, hội viên phụ nữ, đảng viên, đại biểu, các đại biểu, cựu chiến binh, giáo viên,
      nhà giáo, giảng viên, học sinh, sinh viên, học viên, thí sinh, phụ huynh, bác sĩ, bác sỹ, y tá, điều dưỡng,
      nhân viên, nhân viên y tế, bệnh nhân, người bệnh, sản phụ, tài xế, lái xe, người điều khiển, thuyền viên,
      thuyền trưởng, chủ tàu, chủ hộ, chủ trang trại, chủ cơ sở, chủ rừng, kỹ sư, nghệ nhân, nghệ sĩ,
      vận động viên, VĐV, huấn luyện viên, cầu thủ, tiền đạo, tiền vệ, hậu vệ, thủ môn, trung phong, đội trưởng, tay vợt, võ sĩ, doanh nhân, tiểu thương, thợ, nhà khoa học,
      nhà nghiên cứu, tác giả, nhóm tác giả, chuyên gia, bị cáo, bị can, đối tượng, các đối tượng, nghi phạm,
      kẻ gian, phạm nhân, người phạm tội, người vi phạm, người chấp hành án, bị đơn, nguyên đơn, đương sự
    `),
    // offices: Chủ tịch UBND tỉnh | Giám đốc Sở
    ...list(`
      chủ tịch, phó chủ tịch, bí thư, phó bí thư, giám đốc, phó giám đốc, tổng giám đốc, trưởng ban, trưởng phòng,
      hiệu trưởng, thủ tướng, bộ trưởng, thứ trưởng, tổng bí thư, chủ tịch nước, lãnh đạo, đồng chí lãnh đạo,
      các tập thể
    `),
  ],
  // what a sentence goes on about: things built, grown, carried, held
  thing: [
    // tuyến kênh dài 12 km | cây cầu | hồ chứa
    ...list(`
      tuyến kênh, tuyến đường, tuyến tránh, cầu, trạm quan trắc, lưới trung áp, tuyến cao tốc, tuyến đê, tuyến kè, tuyến mương, tuyến đường sắt, tuyến ống,
      tuyến metro, hồ, kênh mương, kênh chính, mương, kè, bờ kè, đê, đập, đập dâng, trạm bơm, hồ chứa, hồ thủy lợi,
      hồ thủy điện, cây cầu, cầu dân sinh, đường hầm, con đường, cao tốc, đường cao tốc, quốc lộ, QL, tỉnh lộ,
      đường tỉnh, đường liên xã, đoạn đường, nút giao, cầu vượt, đường dây, trạm biến áp, máy biến áp, lưới điện,
      hệ thống, đường ống
    `),
    // công trình | nhà văn hóa has its own sort | ngôi nhà
    ...list(`
      công trình, các công trình, dự án, các dự án, gói thầu, hạng mục, đề án, cuộc vận động, chiến dịch, mô hình,
      các mô hình, đề tài, sáng kiến, giống, giống lúa, khu công nghiệp, KCN, các khu công nghiệp, cụm công nghiệp,
      CCN, khu kinh tế, KKT, khu chế xuất, khu công nghệ cao, khu tái định cư, khu nhà ở, dự án nhà ở,
      nhà ở xã hội, căn hộ, tòa nhà, tòa tháp, ngôi nhà, căn nhà, nhà tình nghĩa, nhà đại đoàn kết, chợ,
      chợ đầu mối, trung tâm thương mại, trang trại, nông trại, vườn cây, thửa đất, lô đất, khu đất, mảnh vườn,
      ao nuôi, lồng bè, bè cá, chuồng trại, lò mổ, kho hàng, bãi rác, nhà máy nước, nhà máy xử lý rác, giếng
    `),
    // con tàu | lô hàng | chuyến bay | xe
    ...list(`
      tàu, con tàu, tàu cá, tàu hàng, tàu vỏ thép, chiếc tàu, thuyền, ghe, sà lan, xe, chiếc xe, ô tô, xe máy,
      xe tải, xe khách, phương tiện, container, đoàn tàu, chuyến tàu, chuyến bay, chuyến hàng, lô hàng, kiện hàng,
      đơn hàng, tổ máy, dây chuyền, thiết bị, phần mềm, ứng dụng, trang web, cổng dịch vụ công,
      cuốn sách, tác phẩm, bức tượng, di tích, khu di tích, ngôi chùa, ngôi đình, ngọn núi, đỉnh
    `),
    // hội thi thu hút 245 thí sinh | trận lũ làm chết 3 người
    ...list(`
      hội thi, hội thao, hội thảo, hội diễn, hội chợ, hội trại, hội đồng thi, hội khỏe Phù Đổng, cuộc thi, cuộc họp,
      cuộc đua, kỳ thi, kỳ họp, phiên họp, phiên tòa, phiên giao dịch, phiên chợ, phiên đấu giá, buổi lễ, lễ,
      lễ hội, lễ phát động, liên hoan, festival, tuần lễ, triển lãm, giải đấu, giải thưởng, giải chạy, đại hội,
      SEA Games, trận đấu, lớp tập huấn, lớp học, khóa học, khóa đào tạo, đợt thi đua, đợt tiêm,
      đợt kiểm tra, đợt cao điểm, tháng hành động, ngày hội, chương trình nghệ thuật, chương trình, phong trào
    `),
  ],
  // heads of papers, which do nothing: Kế hoạch 2026: doanh thu 890 tỷ đồng
  paper: list(
    'kế hoạch, mục tiêu, chỉ tiêu, giải pháp, các giải pháp, phương hướng, nhiệm vụ, kết quả, dự báo, nguyên nhân, hạn chế, kiến nghị, phương án, ghi chú, nội dung, cơ cấu, thống kê, số liệu, kế hoạch vốn, nghị quyết, nghị định, quyết định, thông báo, thông tư, báo cáo, biên bản, tờ trình, luật, hợp đồng, điều lệ, quy định',
  ),
  // what happens of itself and is no doer: lũ quét làm 12 người chết
  event: list(
    'vụ cháy, vụ tai nạn, vụ án, vụ việc, vụ nổ, vụ sạt lở, bão, cơn bão, áp thấp, trận bão, đợt mưa, lũ, trận lũ, cơn lũ, đợt lũ, mưa, mưa lũ, mưa lớn, mưa đá, lũ quét, lốc xoáy, dông lốc, động đất, triều cường, hạn hán, xâm nhập mặn, rét, rét đậm, rét hại, đợt rét, nắng nóng, đám cháy, cháy, ổ dịch, dịch, dịch bệnh, bệnh, dịch tả lợn châu Phi, thiên tai, sạt lở, tai nạn',
  ),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Who or what a statement is about: all of it, a place, an organisation, a part of the economy, people, a thing or an event. */
export type Body = keyof typeof BODIES;
