import TallyModel

/// Figures of one dimension with what they mean.
let figureExamplesMoney: [FigureExample] = [
  FigureExample(
    "The council spent [$3.4 billion] on the bridge.", .money, "3400000000", unit: "dollar"),
  FigureExample("The firm owed [$3.4bn], officials wrote.", .money, "3400000000", unit: "dollar"),
  FigureExample("A buyer offered [$25,000] for the yard.", .money, "25000", unit: "dollar"),
  FigureExample("The council spent [$7] on the bridge.", .money, "7", unit: "dollar"),
  FigureExample("The firm owed [$0.75], officials wrote.", .money, "0.75", unit: "dollar"),
  FigureExample("A buyer offered [$.50] for the yard.", .money, "0.5", unit: "dollar"),
  FigureExample(
    "The council spent [US$12 million] on the bridge.", .money, "12000000", unit: "dollar"),
  FigureExample(
    "The firm owed [US $12 million], officials wrote.", .money, "12000000", unit: "dollar"),
  FigureExample(
    "A buyer offered [$US40 million] for the yard.", .money, "40000000", unit: "dollar"),
  FigureExample(
    "The council spent [USD 90 million] on the bridge.", .money, "90000000", unit: "dollar"),
  FigureExample(
    "The firm owed [A$5 million], officials wrote.", .money, "5000000", unit: "australian dollar"),
  FigureExample(
    "A buyer offered [AU$5 million] for the yard.", .money, "5000000", unit: "australian dollar"),
  FigureExample(
    "The council spent [C$6.20] on the bridge.", .money, "6.2", unit: "canadian dollar"),
  FigureExample(
    "The firm owed [HK$85 million], officials wrote.", .money, "85000000", unit: "hong kong dollar"),
  FigureExample(
    "A buyer offered [HK $85 million] for the yard.", .money, "85000000", unit: "hong kong dollar"),
  FigureExample(
    "The council spent [S$2 million] on the bridge.", .money, "2000000", unit: "singapore dollar"),
  FigureExample(
    "The firm owed [NZ$9 million], officials wrote.", .money, "9000000", unit: "new zealand dollar"),
  FigureExample(
    "A buyer offered [NT$300 million] for the yard.", .money, "300000000", unit: "new taiwan dollar"
  ),
  FigureExample(
    "The council spent [R$40 million] on the bridge.", .money, "40000000", unit: "brazilian real"),
  FigureExample(
    "The firm owed [£8.1bn], officials wrote.", .money, "8100000000", unit: "pound sterling"),
  FigureExample(
    "A buyer offered [£8.1 billion] for the yard.", .money, "8100000000", unit: "pound sterling"),
  FigureExample("The council spent [£250] on the bridge.", .money, "250", unit: "pound sterling"),
  FigureExample("The firm owed [€1.2m], officials wrote.", .money, "1200000", unit: "euro"),
  FigureExample("A buyer offered [1,200€] for the yard.", .money, "1200", unit: "euro"),
  FigureExample("The council spent [€40 million] on the bridge.", .money, "40000000", unit: "euro"),
  FigureExample("The firm owed [EUR50m], officials wrote.", .money, "50000000", unit: "euro"),
  FigureExample("A buyer offered [EUR 50 million] for the yard.", .money, "50000000", unit: "euro"),
  FigureExample(
    "The council spent [50 million euros] on the bridge.", .money, "50000000", unit: "euro"),
  FigureExample(
    "The firm owed [¥590 billion], officials wrote.", .money, "590000000000", unit: "yen"),
  FigureExample(
    "A buyer offered [590 billion yen] for the yard.", .money, "590000000000", unit: "yen"),
  FigureExample(
    "The council spent [9 billion yuan] on the bridge.", .money, "9000000000", unit: "yuan"),
  FigureExample("The firm owed [Rmb9bn], officials wrote.", .money, "9000000000", unit: "yuan"),
  FigureExample(
    "A buyer offered [RMB 9 billion] for the yard.", .money, "9000000000", unit: "yuan"),
  FigureExample("The council spent [Rs 5 crore] on the bridge.", .money, "50000000", unit: "rupee"),
  FigureExample("The firm owed [Rs500], officials wrote.", .money, "500", unit: "rupee"),
  FigureExample("A buyer offered [₹2 lakh] for the yard.", .money, "200000", unit: "rupee"),
  FigureExample(
    "The council spent [RM3.06mil] on the bridge.", .money, "3060000", unit: "malaysian ringgit"),
  FigureExample(
    "The firm owed [40 million ringgit], officials wrote.", .money, "40000000",
    unit: "malaysian ringgit"),
  FigureExample(
    "A buyer offered [Rp 2 trillion] for the yard.", .money, "2000000000000",
    unit: "indonesian rupiah"),
  FigureExample(
    "The council spent [₩80 billion] on the bridge.", .money, "80000000000",
    unit: "south korean won"),
  FigureExample(
    "The firm owed [80 billion won], officials wrote.", .money, "80000000000",
    unit: "south korean won"),
  FigureExample(
    "A buyer offered [₽5 million] for the yard.", .money, "5000000", unit: "russian ruble"),
  FigureExample(
    "The council spent [5 million roubles] on the bridge.", .money, "5000000", unit: "russian ruble"
  ),
  FigureExample(
    "The firm owed [9 million shekels], officials wrote.", .money, "9000000", unit: "shekel"),
  FigureExample(
    "A buyer offered [3 million Swiss francs] for the yard.", .money, "3000000", unit: "swiss franc"
  ),
  FigureExample(
    "The council spent [CHF 30 million] on the bridge.", .money, "30000000", unit: "swiss franc"),
  FigureExample(
    "The firm owed [2 million Danish crowns], officials wrote.", .money, "2000000",
    unit: "danish krone"),
  FigureExample(
    "A buyer offered [SEK 700 million] for the yard.", .money, "700000000", unit: "swedish krona"),
  FigureExample(
    "The council spent [7 million Norwegian kroner] on the bridge.", .money, "7000000",
    unit: "norwegian krone"),
  FigureExample(
    "The firm owed [30 million Mexican pesos], officials wrote.", .money, "30000000",
    unit: "mexican peso"),
  FigureExample(
    "A buyer offered [12 million pesos] for the yard.", .money, "12000000", unit: "peso"),
  FigureExample(
    "The council spent [four million dollars] on the bridge.", .money, "4000000", unit: "dollar"),
  FigureExample(
    "The firm owed [8.99 Australian dollars], officials wrote.", .money, "8.99",
    unit: "australian dollar"),
  FigureExample(
    "A buyer offered [10 Hong Kong dollars] for the yard.", .money, "10", unit: "hong kong dollar"),
  FigureExample(
    "The council spent [two hundred pounds] on the bridge.", .money, "200", unit: "pound sterling"),
  FigureExample(
    "The firm owed [half a million dollars], officials wrote.", .money, "500000", unit: "dollar"),
  FigureExample("A buyer offered [75 cents] for the yard.", .money, "75", unit: "cent"),
  FigureExample("The council spent [118.5p] on the bridge.", .money, "118.5", unit: "penny"),
  FigureExample("The firm owed [84 pence], officials wrote.", .money, "84", unit: "penny"),
  FigureExample(
    "A buyer offered [3 dollars and 20 cents] for the yard.", .money, "3.2", unit: "dollar"),
  FigureExample("The council spent [MEUR 60] on the bridge.", .money, "60000000", unit: "euro"),
  FigureExample(
    "The firm owed [25 million baht], officials wrote.", .money, "25000000", unit: "thai baht"),
  FigureExample(
    "A buyer offered [6 million rand] for the yard.", .money, "6000000", unit: "south african rand"),
  FigureExample(
    "The council spent [8 million dirhams] on the bridge.", .money, "8000000",
    unit: "united arab emirates dirham"),
  FigureExample(
    "The firm owed [1.5 trillion rupiah], officials wrote.", .money, "1500000000000",
    unit: "indonesian rupiah"),
  FigureExample("A buyer offered [40 bitcoin] for the yard.", .money, "40", unit: "bitcoin"),
  FigureExample("The council spent [$1mil] on the bridge.", .money, "1000000", unit: "dollar"),
  FigureExample("The firm owed [$25k], officials wrote.", .money, "25000", unit: "dollar"),
  FigureExample("A buyer offered [$2tn] for the yard.", .money, "2000000000000", unit: "dollar"),
  FigureExample("The council spent [$3m] on the bridge.", .money, "3000000", unit: "dollar"),
  FigureExample("The yard cost [5 million usd].", .money, "5000000", unit: "dollar"),
  FigureExample("He paid [half million eur] for it.", .money, "500000", unit: "euro"),
]
