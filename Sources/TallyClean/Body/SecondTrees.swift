/// The fitted trees of the second look, written by `TallyFit`.
enum SecondTrees {
  static let trees = FittedTrees(base: 45, lines: text)
  private static let text = """
    ownScore<-429 ownScore<-2502 -304 groupMean<760 -198 67 groupMean<760 keptParent<31 23 208 \
    283
    groupMean<760 grandMean<0 after1<-2702 -257 groupCount<84 -175 268 -40 sureBefore<99 251 \
    -101
    ownScore<-429 keptLevel<0 untilProse<27 -163 113 -236 ownScore<2919 94 grandShare<8 82 229
    ownScore<-429 boldShare<98 -213 bodyRole<0 -209 279 caption<1 ownScore<4124 127 211 -362
    ownScore<-1173 keptLevel<0 -129 -204 ownScore<3540 sureMass<82 124 bodyHint<97 -120 172 \
    196
    ownScore<-1498 boldShare<98 -190 trunkLevel<0 269 -175 caption<0 keptDepth<6 177 -172 -237
    groupMean<760 parentMean<2442 untilSure<13 groupMean<-2852 -185 -89 -185 110 linkShare<25 \
    180 -96
    groupShare<33 grandMean<0 before1<-4040 -175 -90 4 grandMean<-581 -188 linkShare<25 170 \
    -82
    groupMean<2908 grandShare<6 -171 isListItem<0 parentMean<925 -130 64 248 sureBefore<95 168 \
    -63
    ownScore<-1498 -163 ownScore<3217 linkShare<29 afterMean<-192 pageMass<153 17 -248 112 \
    -161 165
    ownScore<-429 -156 commonNoise<0 grandLink<33 ownScore<4124 82 163 -275 keptParent<4 109 \
    -488
    ownScore<-1999 boldShare<98 -158 trunkLevel<0 307 -152 ownScore<1728 bodyHint<98 63 -121 \
    154
    keptBranch<0 linkShare<39 noiseLevel<0 -43 -149 -165 untilProse<16 keptGroup<34 34 155 -71
    ownScore<-2699 boldShare<98 -156 66 sinceTitle<82 125 pageMass<246 pageMass<68 56 -466 180
    ownScore<-2699 keptLevel<0 bodyHint<82 161 -147 -156 ownScore<4124 afterMean<-2171 -61 63 \
    148
    ownScore<-3385 -139 ownScore<4871 grandMean<5831 keptParent<20 parentShare<3 57 -51 98 \
    -205 142
    keptGroup<34 afterMean<-2171 -141 groupCount<11 -48 grandShare<0 -106 275 boldShare<5 137 \
    -102
    grandMean<3049 grandMean<-4805 -149 noiseLevel<0 grandMean<-3227 125 -29 -118 linkShare<14 \
    123 -69
    ownScore<-3941 boldShare<98 -148 165 ownScore<5548 pageMass<116 59 pageMass<198 -280 142 \
    145
    ownScore<-4958 -145 ownScore<5927 groupCount<97 groupCount<48 17 bodyRole<0 -484 113 183 \
    145
    sentenceEnd<0 boldShare<71 -111 groupMean<-4538 -126 204 untilSure<17 groupMean<-68 -107 \
    138 -43
    grandMean<-4492 -132 sureBefore<89 articleRole<0 parentShare<8 -268 132 groupCount<3 11 \
    121 -81
    keptGroup<89 grandShare<18 keptGroup<58 -87 -339 isListItem<0 -24 227 linkShare<14 124 \
    -112
    keptParent<10 previousLink<0 parentMean<1215 -15 -212 -143 marks<0 sense<0 98 -220 -99
    groupMean<0 groupMean<-2852 -137 titleShare<12 sinceProse<5 10 -140 71 sureMass<159 104 \
    -38
    ownScore<-1999 -122 commonNoise<0 ownScore<5813 parentMean<5486 72 -80 136 linkedBody<38 \
    -184 136
    sureBefore<92 afterMean<-5830 -166 parentShare<8 sureBefore<69 -33 length<130 218 -53 112 \
    -115
    grandMean<-4492 -122 pageMass<153 groupCount<11 branchShare<6 -58 76 102 groupCount<34 65 \
    -231
    ownScore<-3814 -123 marks<0 sense<0 articleRole<0 -29 95 -164 ownScore<2919 -176 95
    groupMean<-4696 -123 sense<6 sinceTitle<-1 -165 length<151 isListItem<0 -20 175 101 -245
    ownScore<5548 articleRole<0 -119 pageMass<52 -34 pageMass<68 137 pageMass<154 -90 144 129
    ownScore<-2699 trunkLevel<0 groupCount<11 -90 189 -126 ownScore<4871 grandShare<54 109 14 \
    135
    untilSure<4 groupShare<69 after2<2267 42 linkedBody<84 -135 112 105 grandMean<5571 -64 \
    -244
    ownScore<5221 bodyHint<95 after1<5386 ownScore<-5016 -103 74 -156 afterMean<-1163 -188 -21 \
    127
    groupMean<-1628 -112 sense<0 articleRole<0 sinceTitle<31 62 -237 bodyHint<99 72 -51 -155
    ownScore<-5134 -103 sense<0 bodyHint<102 sinceTitle<0 words<11 71 -195 84 -199 -145
    afterMean<-2171 sinceTitle<9 before1<-3359 -92 153 -147 words<22 -17 sinceTitle<-1 -154 \
    113
    groupCount<108 sinceTitle<23 ownScore<4871 before1<5927 11 -188 118 grandMean<5899 -67 \
    -345 143
    groupCount<76 groupShare<92 keptGroup<70 keptGroup<37 -14 158 -101 parentShare<0 -253 122 \
    140
    previousLength<25 -73 sentenceEnd<0 groupShare<36 -19 -207 sinceSure<89 grandShare<23 -79 \
    76 161
    groupCount<30 marks<0 24 sureMass<15 33 pageMass<28 -341 -94 grandShare<0 -38 157
    groupCount<12 groupMean<5675 -17 sureBefore<73 22 -318 bodyHint<100 branchDepth<4 101 -69 \
    -209
    sureMass<13 83 grandMean<5851 previousLength<25 linkedBody<76 -98 117 9 sureBefore<75 70 \
    -296
    articleRole<0 titleShare<0 -170 62 grandMean<5831 groupShare<99 66 parentMean<5619 -207 \
    113 -125
    keptGroup<97 groupCount<31 keptGroup<92 grandMean<2349 groupCount<13 -86 180 54 -300 -177 \
    82
    parentLink<38 bodyHint<97 pageMass<116 7 -159 parentLink<11 pageMass<24 -20 139 -159 -116
    parentLink<56 place<61 41 parentLink<3 24 headingBefore<10 branchDepth<4 95 -229 -196 -132
    groupCount<179 sinceTitle<113 groupCount<13 parentMean<5852 -8 -183 listLength<1 219 -11 \
    -120 154
    branchShare<19 bodyHint<96 bodyRole<1 -51 grandLink<0 -168 112 grandLink<10 -7 -148 130
    groupCount<76 sinceTitle<82 ownScore<4124 after2<2267 groupCount<4 45 -60 -135 64 -159 110
    linkShare<29 headingLevel<2 sureMass<48 33 -42 bodyHint<91 -68 287 groupMean<4150 -25 -235
    groupCount<24 boldShare<28 sureBefore<84 24 ownScore<5044 -43 -312 -212 grandShare<0 -45 \
    146
    headingLevel<2 isQuote<0 before1<-4822 -85 branchShare<7 -35 71 -203 keptLevel<0 234 -58
    words<50 titleShare<18 -38 after1<-851 115 -95 sinceTitle<26 178 pageMass<90 -144 168
    bodyRole<0 pageMass<47 1 -128 grandMean<5840 after2<648 80 -23 sureBefore<73 87 -244
    previousLength<276 groupMean<-4696 -101 grandLink<28 afterMean<-1163 -51 after1<648 97 -17 \
    124 116
    pageMass<89 capitals<17 47 listSize<10 parentMean<-1374 32 -93 keptLevel<1 140 -83 -126
    groupCount<34 grandMean<5520 linkedBody<51 2 148 parentLink<1 40 sureBefore<85 -16 -336 \
    114
    headingLevel<1 grandShare<65 before2<-56 previousLength<54 -61 78 keptGroup<97 -205 119 30 \
    127
    groupMean<5916 words<50 grandMean<5520 listLength<3 -46 45 listLength<7 50 -186 64 141
    """
}
