/// Beginnings of invented places.
let placeBeginnings = [
  "Hal", "Ost", "Mar", "Quil", "Tor", "Vel", "Brin", "Cal", "Dor", "Fen", "Gar", "Hest", "Ild",
  "Jor", "Kel", "Lis", "Mor", "Nor", "Or", "Pel", "Ras", "Sel", "Tam", "Ulm", "Ver", "Wes", "Yar",
  "Zel", "Ald", "Bor", "Cres", "Dun", "Esk", "Far", "Gren", "Hol",
]
/// Ends of invented places.
let placeEnds = [
  "by", "mouth", "wick", "stead", "dal", "haven", "mark", "ford", "lund", "vik", "ana", "ora",
  "ette", "isk", "olm", "over", "una", "ask", "mere", "gate", "low", "burgh", "ness", "ria",
]
/// First names.
let firstNames = [
  "Ada", "Bruno", "Carla", "Dario", "Edda", "Farid", "Greta", "Hamid", "Ines", "Jonas", "Kira",
  "Leon", "Mira", "Nils", "Olga", "Pavel", "Rosa", "Sami", "Tilda", "Umar", "Vera", "Wanda",
  "Yusuf", "Zora", "Anselm", "Beate", "Cosmo", "Delia", "Emre", "Fiona",
]
/// Beginnings of family names.
let familyBeginnings = [
  "Fos", "Quel", "Tem", "Lar", "Mox", "Bren", "Hark", "Ostr", "Pell", "Rud", "Sand", "Tolv", "Varn",
  "Wenn", "Zab", "Corm", "Dray", "Erl", "Gild", "Hask",
]
/// Ends of family names.
let familyEnds = ["er", "ov", "insky", "mann", "ley", "ado", "ström", "ini", "eau", "sen", "ic"]
/// Beginnings of companies.
let companyBeginnings = [
  "Nor", "Vex", "Alt", "Quor", "Hel", "Zan", "Tri", "Lum", "Cor", "Pax", "Ost", "Bral", "Kint",
  "Mon", "Syr", "Tel", "Ura", "Wol", "Yel", "Fer",
]
/// Ends of companies.
let companyEnds = [
  "tek", "ova", "ics", "adyne", "ium", "alis", "matic", "ware", "onix", "soft", "chem", "motive",
]
/// What companies are called behind their names.
let companyForms = ["", "", "", " Group", " Holdings", " Industries", " Energy", " Motors"]
/// Beginnings of outlets.
let outletBeginnings = [
  "Morning", "Evening", "Daily", "Northern", "Southern", "Harbour", "Valley", "Capital", "Union",
  "Free", "Island", "River",
]
/// Ends of outlets.
let outletEnds = [
  "Post", "Courier", "Ledger", "Herald", "Standard", "Dispatch", "Mail", "Chronicle", "Observer",
  "Gazette", "Tribune", "Echo", "Wire", "Bulletin", "Star",
]
/// News agencies of the invented world.
let agencies = ["Meridian News", "Continental Press", "Pelagia", "Northwire"]
/// Goods that are traded and harvested.
let goods = ["wheat", "barley", "steel", "aluminium", "timber", "sugar", "coffee", "cotton"]
/// Days of the week, Thursday first: 1970-01-01 was one.
let weekdays = [
  "Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday",
]
/// Months.
let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]
