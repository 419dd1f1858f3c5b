import { list, words } from './words.js';

/**
 * Foreign countries, territories and blocs that Vietnamese reports name as markets, sources of investment and origins of
 * guests. Source: partner names in the monthly tables of Vietnamese customs and of the statistics office, with the other
 * spellings of the press; written down in November 2025. `Việt Nam` stands with them: statements compare it with others.
 */
export const COUNTRIES: readonly string[] = [
  // Việt Nam; no "VN": VN-Index, VN30
  ...list('Việt Nam, Việt-Nam, Vietnam'),
  // East Asia: sang Trung Quốc | khách Hàn Quốc
  ...list(`
    Trung Quốc, Trung Hoa, Trung Hoa đại lục, Trung Quốc đại lục, Nhật Bản, Nhật, Hàn Quốc, Hàn, Đại Hàn, Nam Hàn,
    Triều Tiên, Đài Loan, Đài Loan (Trung Quốc), Hồng Kông, Hồng Kông (Trung Quốc), Hồng Công, Hongkong, Hong Kong,
    Ma Cao, Macau, Macao, Mông Cổ
  `),
  // South-East Asia: nhập khẩu từ Campuchia
  ...list(`
    Lào, CHDCND Lào, Campuchia, Cam-pu-chia, Căm-pu-chia, Thái Lan, Thái, Singapore, Xin-ga-po, Singapo, Malaysia,
    Ma-lai-xi-a, Indonesia, In-đô-nê-xi-a, Inđônêxia, Philippines, Philippine, Phi-líp-pin, Philippin, Myanmar,
    Mi-an-ma, Miến Điện, Brunei, Bru-nây, Đông Timor, Timor-Leste
  `),
  // South and Central Asia
  ...list(`
    Ấn Độ, Pakistan, Pa-ki-xtan, Bangladesh, Băng-la-đét, Sri Lanka, Xri Lan-ca, Nepal, Nê-pan, Bhutan, Maldives,
    Afghanistan, Áp-ga-ni-xtan, Kazakhstan, Ca-dắc-xtan, Uzbekistan, U-dơ-bê-ki-xtan, Turkmenistan, Tajikistan,
    Kyrgyzstan
  `),
  // West Asia: UAE | Thổ Nhĩ Kỳ
  ...list(`
    UAE, Các Tiểu vương quốc Ả Rập Thống nhất, Các Tiểu vương quốc Ả-rập Thống nhất, Tiểu vương quốc Ả Rập Thống nhất,
    Ả Rập Xê Út, Ả-rập Xê-út, Ả Rập Saudi, Saudi Arabia, Arab Saudi, Qatar, Ca-ta, Kuwait, Cô-oét, Oman, Ô-man,
    Bahrain, Iran, I-ran, Iraq, I-rắc, Israel, I-xra-en, Palestine, Jordan, Gioóc-đa-ni, Lebanon, Li-băng, Syria,
    Xy-ri, Yemen, Thổ Nhĩ Kỳ, Dubai, Georgia, Gruzia, Armenia, Ác-mê-ni-a, Azerbaijan, Cyprus
  `),
  // Europe: Đức, Pháp, Anh, Nga
  ...list(`
    Đức, CHLB Đức, Cộng hòa Liên bang Đức, Pháp, Anh, Vương quốc Anh, Anh quốc, Liên hiệp Anh, Nga, Liên bang Nga,
    LB Nga, Hà Lan, Bỉ, Luxembourg, Lúc-xăm-bua, Italy, Italia, I-ta-li-a, Ý, Tây Ban Nha, Bồ Đào Nha, Thụy Sĩ,
    Thụy Sỹ, Áo, Cộng hòa Áo, Thụy Điển, Na Uy, Đan Mạch, Phần Lan, Iceland, Ai-xơ-len, Ireland, Ai-len, Ba Lan, Séc,
    Cộng hòa Séc, CH Séc, Slovakia, Xlô-va-ki-a, Hungary, Hung-ga-ri, Hungari, Romania, Ru-ma-ni, Rumani, Bulgaria,
    Bun-ga-ri, Bungari, Hy Lạp, Ukraine, U-crai-na, Ucraina, Belarus, Bê-la-rút, Bạch Nga, Litva, Latvia, Estonia,
    E-xtô-ni-a, Croatia, Crô-a-ti-a, Serbia, Xéc-bi-a, Slovenia, Xlô-ven-ni-a, Bosnia và Herzegovina, Bắc Macedonia,
    Montenegro, Albania, An-ba-ni, Moldova, Môn-đô-va, Malta, Man-ta, Scotland, Xcốt-len, Wales, Monaco
  `),
  // America: Mỹ, Hoa Kỳ, Canada
  ...list(`
    Mỹ, Hoa Kỳ, Hợp chúng quốc Hoa Kỳ, Hợp chủng quốc Hoa Kỳ, Canada, Ca-na-đa, Mexico, Mê-xi-cô, Mê-hi-cô, Brazil,
    Bra-xin, Argentina, Ác-hen-ti-na, Chile, Chi-lê, Peru, Pê-ru, Colombia, Cô-lôm-bi-a, Ecuador, Ê-cu-a-đo,
    Venezuela, Vê-nê-xu-ê-la, Bolivia, Paraguay, Uruguay, Cuba, Cu Ba, Cu-ba, Panama, Pa-na-ma, Costa Rica, Guatemala,
    Honduras, El Salvador, Nicaragua, Dominica, Cộng hòa Dominica, Haiti, Jamaica, Puerto Rico, Quần đảo Cayman,
    Cayman, Quần đảo Virgin thuộc Anh, BritishVirginIslands, British Virgin Islands, BVI, Bermuda, Bahamas
  `),
  // Africa
  ...list(`
    Nam Phi, Ai Cập, Algeria, An-giê-ri, Ma-rốc, Maroc, Morocco, Tunisia, Tuy-ni-di, Libya, Li-bi, Sudan, Xu-đăng,
    Nam Sudan, Ethiopia, Ê-ti-ô-pi-a, Kenya, Kê-ni-a, Tanzania, Tan-da-ni-a, Uganda, Rwanda, Nigeria, Ni-giê-ri-a,
    Ghana, Ga-na, Gana, Bờ Biển Ngà, Côte d'Ivoire, Cameroon, Ca-mơ-run, Senegal, Xê-nê-gan, Mozambique, Mô-dăm-bích,
    Angola, Ăng-gô-la, Madagascar, Mauritius, Seychelles, Zambia, Zimbabwe, Congo, Công-gô, CHDC Công-gô, Mali, Togo,
    Benin, Guinea, Gabon, Namibia, Botswana, Cộng hòa Trung Phi
  `),
  // Oceania
  ...list(`
    Úc, Australia, Ô-xtrây-li-a, Ôxtrâylia, New Zealand, Niu Di-lân, Niu-di-lân, Niu Dilân, Papua New Guinea, Fiji,
    Samoa, Vanuatu
  `),
  // blocs: thị trường EU | các nước ASEAN
  ...list(`
    EU, EU-27, EU27, EU-28, Liên minh châu Âu, Liên minh Châu Âu (EU), Liên hiệp châu Âu, EC, Eurozone,
    khu vực đồng Euro, khu vực đồng tiền chung châu Âu, ASEAN, ASEAN+3, các nước ASEAN, Đông Nam Á, Đông Bắc Á,
    Đông Á, Nam Á, Tây Á, Trung Á, Trung Đông, Bắc Phi, Tây Phi, Đông Phi, Bắc Mỹ, Nam Mỹ, Mỹ Latinh, Mỹ La-tinh,
    Mỹ La tinh, Trung Mỹ, Đông Âu, Tây Âu, Bắc Âu, Nam Âu, Trung Âu, châu Á, châu Âu, châu Phi, châu Mỹ,
    châu Đại Dương, châu Úc, châu Á - Thái Bình Dương, châu Á-Thái Bình Dương, CPTPP, RCEP, EVFTA, EAEU,
    Liên minh kinh tế Á - Âu, SNG, CIS, OPEC, OPEC+, G7, G20, BRICS, APEC, OECD, NATO, WTO, USMCA, Mercosur, EFTA,
    vùng Vịnh, GCC, Tiểu vùng sông Mê Công
  `),
];

/**
 * Names that are everyday words, given names or parts of other names in other letters or places (`anh`, `pháp luật`,
 * `Minh Đức`, `áo`, `dân tộc Thái`, `Mỹ Tho`): countries only with a capital, and sooner behind `thị trường`, `nước`, `sang`,
 * `từ`, `khách`.
 */
export const EVERYDAY_COUNTRIES = words(`
  Mỹ, Anh, Đức, Pháp, Nga, Ý, Áo, Bỉ, Úc, Nhật, Hàn, Thái, Lào, Séc, EC
`);
