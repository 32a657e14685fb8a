/// A currency of the table.
struct Currency: Sendable {
  /// ISO 4217.
  var code: String
  /// Canonical singular name.
  var name: String
  /// Words after the amount, singular, without spaces around; plurals are made by rule.
  var words: [String]
  /// Signs and letters that stand before or after the amount.
  var signs: [String]
  /// Canonical name of the hundredth.
  var minor: String?
  /// Words and letters for the hundredth.
  var minorWords: [String]

  init(
    _ code: String, _ name: String, words: String = "", signs: String = "", minor: String? = nil,
    minorWords: String = ""
  ) {
    self.code = code
    self.name = name
    self.words = [name] + words.split(separator: ",").map(String.init)
    self.signs = signs.split(separator: ",").map(String.init)
    self.minor = minor
    self.minorWords = minorWords.split(separator: ",").map(String.init)
  }
}

/// Currencies that news prints.
///
/// - Source: ISO 4217 list one, 2024-06-25, <https://www.six-group.com/en/products-services/financial-information/data-standards.html>;
///   signs and prefixes as the Financial Times, AP and the Straits Times print them. "PS" and
///   "Y=" are transliterations of signs in agency copy.
enum Currencies {
  static let all: [Currency] = [
    Currency(
      "USD", "dollar", words: "us dollar,u.s. dollar,american dollar,united states dollar,buck",
      signs: "$,us $,u.s. $,usd,usd $,$ us,us$,＄", minor: "cent",
      minorWords: "cent,us cent,u.s. cent,¢,c"),
    Currency("EUR", "euro", words: "euro", signs: "€,eur,euro", minor: "cent"),
    Currency(
      "GBP", "pound sterling",
      words: "pound,british pound,pounds sterling,uk pound,quid,english pound",
      signs: "£,gbp,ps,￡", minor: "penny", minorWords: "p,pence,penny,pennies,new pence"),
    Currency("JPY", "yen", words: "yen,japanese yen", signs: "jpy,y =,¥,￥,円"),
    Currency(
      "CNY", "yuan", words: "yuan,chinese yuan,renminbi,yuan renminbi,chinese renminbi,rmb",
      signs: "cny,rmb,yuan,cn ¥,元"),
    Currency("CHF", "swiss franc", words: "franc,francs,swiss francs", signs: "chf,sfr"),
    Currency(
      "AUD", "australian dollar", words: "aussie dollar",
      signs: "a $,au $,aud,aud $,$ a,$ au,a$,aus $",
      minor: "australian cent"),
    Currency(
      "CAD", "canadian dollar", signs: "c $,ca $,cad,cad $,$ c,$ ca,can $,cdn $,c$",
      minor: "canadian cent"),
    Currency("NZD", "new zealand dollar", words: "kiwi dollar", signs: "nz $,nzd,nzd $,$ nz"),
    Currency("HKD", "hong kong dollar", signs: "hk $,hkd,hkd $,$ hk"),
    Currency(
      "SGD", "singapore dollar", words: "singaporean dollar", signs: "s $,sg $,sgd,sgd $",
      minor: "singapore cent"),
    Currency(
      "TWD", "new taiwan dollar", words: "taiwan dollar,taiwanese dollar", signs: "nt $,twd,ntd"),
    Currency("JMD", "jamaican dollar", signs: "j $,jmd"),
    Currency("TTD", "trinidad and tobago dollar", words: "trinidad dollar", signs: "tt $,ttd"),
    Currency("NAD", "namibian dollar", words: "namibia dollar", signs: "n $,nad"),
    Currency(
      "INR", "rupee", words: "indian rupee,rupees", signs: "₹,rs,rs .,inr,re", minor: "paisa",
      minorWords: "paise,paisa"),
    Currency("PKR", "pakistani rupee", words: "pakistan rupee", signs: "pkr"),
    Currency("LKR", "sri lankan rupee", signs: "lkr"),
    Currency("NPR", "nepalese rupee", words: "nepali rupee", signs: "npr"),
    Currency("BDT", "taka", words: "bangladeshi taka", signs: "৳,bdt,tk"),
    Currency("KRW", "south korean won", words: "korean won,won", signs: "₩,krw"),
    Currency(
      "RUB", "russian ruble", words: "ruble,rouble,russian rouble", signs: "₽,rub", minor: "kopeck",
      minorWords: "kopek"),
    Currency(
      "UAH", "ukrainian hryvnia", words: "hryvnia,hryvnias", signs: "₴,uah", minor: "kopiyka"),
    Currency("TRY", "turkish lira", words: "lira,turkish liras", signs: "₺,try"),
    Currency(
      "ILS", "shekel", words: "israeli shekel,new israeli shekel,new shekel", signs: "₪,nis,ils"),
    Currency("BRL", "brazilian real", words: "reais,brazilian reais,reals", signs: "r $,brl"),
    Currency("ZAR", "south african rand", words: "rand", signs: "zar,r"),
    Currency(
      "SEK", "swedish krona", words: "swedish crown,swedish kronor,kronor,krona", signs: "sek"),
    Currency("NOK", "norwegian krone", words: "norwegian crown,norwegian kroner", signs: "nok"),
    Currency("DKK", "danish krone", words: "danish crown,danish kroner", signs: "dkk"),
    Currency("ISK", "icelandic krona", words: "icelandic kronur", signs: "isk"),
    Currency("PLN", "polish zloty", words: "zloty,zlotys,zlotych", signs: "pln,zł"),
    Currency("CZK", "czech koruna", words: "koruna,czech crown", signs: "czk"),
    Currency("HUF", "hungarian forint", words: "forint", signs: "huf"),
    Currency("RON", "romanian leu", words: "leu,lei,romanian lei", signs: "ron"),
    Currency("BGN", "bulgarian lev", words: "lev,leva,bulgarian leva", signs: "bgn"),
    Currency("HRK", "croatian kuna", words: "kuna", signs: "hrk"),
    Currency("RSD", "serbian dinar", signs: "rsd"),
    Currency("MXN", "mexican peso", signs: "mxn,mx $,mxn $"),
    Currency("ARS", "argentine peso", words: "argentinian peso", signs: "ars"),
    Currency("CLP", "chilean peso", signs: "clp"),
    Currency("COP", "colombian peso", signs: "cop"),
    Currency("PHP", "philippine peso", signs: "₱,php"),
    Currency("CUP", "cuban peso", signs: "cup"),
    Currency("PEN", "peruvian sol", words: "nuevo sol", signs: "pen"),
    Currency("BOB", "boliviano", signs: "bob"),
    Currency("VES", "bolivar", words: "bolivars,bolivares", signs: "ves"),
    Currency("CRC", "costa rican colón", words: "colón,colones,colon", signs: "₡,crc"),
    Currency(
      "MYR", "malaysian ringgit", words: "ringgit,malaysia ringgit", signs: "rm,myr", minor: "sen",
      minorWords: "sen"
    ),
    Currency("THB", "thai baht", words: "baht", signs: "฿,thb"),
    Currency("IDR", "indonesian rupiah", words: "rupiah", signs: "rp,idr"),
    Currency("VND", "vietnamese dong", words: "dong", signs: "₫,vnd"),
    Currency("LAK", "lao kip", words: "kip,laotian kip", signs: "₭,lak"),
    Currency("KHR", "cambodian riel", words: "riel", signs: "khr"),
    Currency("MMK", "kyat", words: "myanmar kyat", signs: "mmk"),
    Currency("MNT", "mongolian tugrik", words: "tugrik,tögrög", signs: "₮,mnt"),
    Currency("KZT", "kazakhstani tenge", words: "tenge,kazakh tenge", signs: "₸,kzt"),
    Currency("UZS", "uzbekistani som", words: "uzbek som", signs: "uzs"),
    Currency("GEL", "georgian lari", words: "lari", signs: "₾,gel"),
    Currency("AMD", "armenian dram", signs: "֏"),
    Currency("AZN", "azerbaijani manat", words: "manat", signs: "₼,azn"),
    Currency(
      "AED", "united arab emirates dirham",
      words: "dirham,uae dirham,emirati dirham", signs: "aed,dh,dhs"),
    Currency("SAR", "saudi riyal", signs: "sar,sr"),
    Currency("QAR", "qatari riyal", signs: "qar"),
    Currency("OMR", "omani rial", signs: "omr"),
    Currency("IRR", "iranian rial", signs: "irr"),
    Currency("KWD", "kuwaiti dinar", signs: "kwd"),
    Currency("BHD", "bahraini dinar", signs: "bhd"),
    Currency("JOD", "jordanian dinar", signs: "jod"),
    Currency("IQD", "iraqi dinar", signs: "iqd"),
    Currency("LBP", "lebanese pound", words: "lebanese lira", signs: "lbp"),
    Currency("SYP", "syrian pound", signs: "syp"),
    Currency("EGP", "egyptian pound", signs: "egp,e £"),
    Currency("MAD", "moroccan dirham", signs: "mad"),
    Currency("TND", "tunisian dinar", signs: "tnd"),
    Currency("DZD", "algerian dinar", signs: "dzd"),
    Currency("NGN", "nigerian naira", words: "naira", signs: "₦,ngn"),
    Currency("GHS", "ghanaian cedi", words: "cedi,ghana cedi", signs: "₵,ghs"),
    Currency("KES", "kenyan shilling", words: "kenya shilling", signs: "kes,ksh,kshs,sh"),
    Currency("UGX", "ugandan shilling", words: "uganda shilling", signs: "ugx,ush"),
    Currency("TZS", "tanzanian shilling", signs: "tzs,tsh"),
    Currency("ETB", "ethiopian birr", words: "birr", signs: "etb"),
    Currency("ZMW", "zambian kwacha", words: "kwacha", signs: "zmw"),
    Currency("ZWL", "zimbabwean dollar", words: "zimbabwe dollar", signs: "z $,zwl"),
    Currency("XOF", "cfa franc", signs: "xof,fcfa,cfa"),
    Currency("FJD", "fijian dollar", words: "fiji dollar", signs: "fj $,fjd"),
    Currency("PGK", "papua new guinean kina", words: "kina", signs: "pgk"),
    Currency("XBT", "bitcoin", words: "bitcoin", signs: "₿,btc,xbt", minor: "satoshi"),
    Currency("ETH", "ether", words: "ethereum", signs: "eth"),
    Currency(
      "DEM", "mark", words: "german mark,deutsche mark,deutschmark,deutschemark", signs: "dm"),
    Currency("FRF", "french franc"),
    Currency("BEF", "belgian franc"),
    Currency("ITL", "italian lira", words: "italian lire,lire"),
    Currency("ESP", "peseta", words: "spanish peseta"),
    Currency("NLG", "netherlands guilder", words: "dutch guilder,guilder"),
    Currency("FIM", "finnish markka", words: "markka,markkaa,finnish markkas"),
    Currency("ATS", "austrian schilling", words: "schilling"),
    Currency("PTE", "portuguese escudo", words: "escudo"),
    // Names that several countries share, where the text does not say which.
    Currency("", "riyal"),
    Currency("", "rial"),
    Currency("", "peso"),
    Currency("", "dinar"),
    Currency("", "krone", words: "kroner"),
    Currency("GRD", "greek drachma", words: "drachma"),
    Currency("IEP", "irish pound", words: "irish punt"),
  ]
}
