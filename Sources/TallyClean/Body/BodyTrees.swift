/// The fitted trees of `BodyModel`, in thousandths.
///
/// One tree after the other: `feature<value` with the branch of values up to it and the branch of
/// greater ones behind it, or a leaf's number.
enum BodyTrees {
  /// What the sum starts with.
  static let base = 49
  /// The trees, one a line.
  static let text = """
    groupShare<26 linkedBody<49 trunkLevel<1 listLength<5 -227 61 -301 198 trunkLevel<0 278 \
    -102
    groupShare<26 linkedBody<39 trunkLevel<1 -166 -260 169 grandShare<0 -263 sentenceEnd<0 -14 \
    247
    groupShare<33 grandShare<12 -232 groupCount<9 -144 237 grandShare<0 -223 sense<0 222 -115
    groupShare<26 noiseLevel<0 trunkLevel<1 -23 -194 -219 grandShare<8 -38 linkShare<25 211 -89
    groupShare<33 linkedBody<62 trunkLevel<1 listLength<5 -140 106 -201 192 grandShare<1 -156 \
    186
    groupShare<24 grandShare<12 -187 isListItem<0 headingLevel<0 -149 92 249 trunkLevel<0 177 \
    -95
    groupShare<33 trunkLevel<1 noiseLevel<0 listLength<1 -122 90 -171 -179 place<91 169 -65
    groupShare<24 noiseLevel<0 sentenceEnd<0 -116 80 -178 grandShare<8 -70 sentenceEnd<0 -119 \
    173
    groupShare<20 noiseLevel<0 place<78 sinceTitle<-1 -166 41 -164 -171 trunkLevel<0 153 -97
    sentenceEnd<0 trunkLevel<0 -50 isTitle<0 -172 93 grandShare<9 -97 sense<6 160 -198
    trunkLevel<0 grandShare<9 groupShare<80 -122 159 sentenceEnd<0 -1 155 linkedBody<53 -145 \
    188
    sentenceEnd<0 trunkLevel<1 -57 -160 noiseLevel<0 caption<0 place<91 151 -58 -238 -163
    trunkLevel<0 grandShare<9 articleRole<0 -369 -21 126 isTitle<0 linkedBody<9 -145 181 110
    sentenceEnd<0 trunkLevel<1 headingLevel<0 groupCount<58 -136 156 132 -153 grandShare<11 -63 \
    135
    groupShare<18 grandShare<0 -152 groupCount<12 -61 215 linkShare<25 grandShare<8 -39 139 \
    -151
    noiseLevel<0 sentenceEnd<0 isListItem<0 -82 103 place<85 caption<0 139 -197 -36 -148
    grandShare<0 -147 isPlainBox<0 articleRole<0 -63 caption<0 place<85 143 -26 -152 -130
    linkShare<14 untilProse<5 isPlainBox<0 caption<0 trunkLevel<1 135 -25 -123 -83 -97 -132
    noiseLevel<0 sentenceEnd<0 articleRole<0 -138 3 sinceTitle<82 place<73 139 19 -116 -138
    grandShare<0 -138 groupCount<11 place<67 sentenceEnd<0 headingLevel<0 -121 115 111 -120 112
    linkShare<25 untilProse<5 groupShare<70 articleRole<0 -102 49 place<91 145 -141 -86 -129
    noiseLevel<0 place<91 sense<0 sinceTitle<-1 -127 caption<0 102 -135 -133 -96 -127
    linkShare<14 listLength<8 articleRole<0 -147 isPlainBox<0 caption<0 83 -124 -101 125 -113
    grandShare<0 -125 sense<0 groupShare<82 articleRole<0 -115 groupCount<8 1 113 116 -145
    linkShare<14 listLength<9 place<75 previousLength<25 parentShare<25 -95 147 79 -97 120 -102
    place<78 sinceTitle<-1 -135 isPlainBox<0 caption<0 embed<0 106 -189 -114 -81 -89
    grandShare<0 -114 sense<0 groupShare<82 articleRole<0 sinceTitle<25 -13 -253 35 106 -133
    linkShare<14 listLength<9 articleRole<0 -108 groupCount<13 sinceTitle<23 24 -127 109 108 \
    -91
    place<75 sinceTitle<-1 -124 caption<0 isPlainBox<0 embed<0 96 -181 -57 -121 -77
    noiseLevel<0 place<67 marks<4 words<15 -3 101 -222 linkShare<14 5 -158 -98
    grandShare<0 -99 groupCount<12 place<67 20 -91 articleRole<0 sinceTitle<30 80 -295 101
    place<85 groupShare<84 sinceTitle<-1 -127 groupCount<67 standfirst<0 -13 149 187 112 -80
    linkShare<29 digits<7 previousLength<25 parentShare<53 -90 87 67 -93 boldShare<73 -129 73
    previousLink<1 sense<0 previousLength<25 -26 standfirst<0 62 265 -133 trunkLevel<1 -9 -134
    untilProse<5 digits<1 parentShare<83 previousLength<25 -63 46 126 groupCount<11 -79 56 -64
    place<67 sinceTitle<-1 -97 caption<0 56 -116 grandShare<94 branchShare<33 -114 134 31
    words<3 -106 marks<2 place<67 caption<0 59 -105 grandShare<94 -76 43 -159
    articleRole<0 sinceTitle<30 sentenceEnd<0 -87 123 -207 groupCount<12 -18 caption<1 84 -157
    linkShare<14 sense<0 headingLevel<1 groupShare<92 linkedBody<57 -23 95 106 156 -129 -69
    place<91 groupShare<91 headingLevel<1 isListItem<0 -29 87 108 linkShare<21 132 -132 -79
    words<3 -99 previousLink<1 sense<0 marks<0 62 -56 -105 trunkLevel<1 -3 -118
    articleRole<0 sinceTitle<30 sentenceEnd<0 -74 115 -200 groupCount<12 -14 caption<1 73 -147
    place<85 isPlainBox<0 sinceTitle<-1 -91 embed<0 caption<1 53 -138 -139 -66 -62
    linkShare<14 digits<11 previousLink<1 previousLength<25 -25 78 nextLength<26 -112 21 -104 \
    -59
    pageMass<275 words<3 -107 place<67 embed<0 pageMass<153 44 -96 -162 -40 143
    place<97 sense<0 marks<2 branchShare<11 headingLevel<1 -7 110 79 -143 -90 -116
    groupCount<70 linkShare<29 digits<10 parentShare<26 articleRole<0 -126 6 53 -95 -92 97
    pageMass<275 words<3 -96 place<67 embed<0 28 -148 grandShare<94 -76 28 126
    sense<6 place<97 capitals<12 sinceTitle<82 84 headingBefore<3 -151 99 -10 -106 -148
    previousLink<1 sense<0 27 -90 trunkLevel<1 bodyHint<99 21 words<19 -192 48 -114
    groupCount<70 linkShare<29 listLength<14 pageMass<153 -1 -106 63 -78 bodyRole<0 -81 145
    headingLevel<1 words<27 isListItem<0 -53 grandShare<1 -64 149 sinceTitle<23 76 -43 78
    marks<2 isPlainBox<0 place<97 sinceProse<5 38 -21 -108 head<0 -83 100 -115
    pageMass<222 pageMass<153 groupCount<13 sinceTitle<10 17 -60 50 groupCount<34 72 -194 92
    sense<6 marks<0 groupShare<95 2 98 groupCount<24 capitals<11 60 -130 98 -129
    bodyHint<102 previousLink<0 previousLength<62 -10 place<8 163 24 nextLength<26 -86 5 -112
    digits<10 pageMass<17 listLength<1 -63 110 sinceTitle<0 -73 9 sinceTitle<22 -129 28
    headingLevel<1 words<49 bodyHint<99 -3 branchShare<6 -117 58 sinceTitle<26 110 -48 65
    isListItem<0 digits<10 place<14 40 sinceProse<5 -2 -134 -91 grandShare<0 -68 128
    pageMass<275 embed<0 pageMass<153 capitals<12 49 -10 headingBefore<4 -158 63 -139 97
    aside<0 headingLevel<1 words<50 previousMass<390 -9 -147 sinceTitle<26 106 -29 76 -102
    length<19 -71 isListItem<0 marks<0 10 groupCount<24 -97 74 branchDepth<3 149 -31
    sense<6 bodyHint<102 linkedBody<9 groupShare<83 -15 52 63 length<234 -155 69 -116
    place<85 sinceTitle<-1 -83 isListItem<0 parentShare<56 -15 45 101 length<289 -67 77
    linkShare<6 10 listLength<5 headingBefore<3 -76 74 headingBefore<7 parentShare<82 -88 91 \
    -151
    noiseLevel<3 headingLevel<1 bodyHint<99 groupShare<97 2 123 length<266 -79 75 65 -101
    digits<22 groupShare<3 29 branchShare<0 -110 sinceProse<5 words<27 -45 48 -87 -93
    pageMass<222 pageMass<153 groupCount<13 -14 listLength<1 147 7 groupCount<34 65 -165 72
    sense<6 marks<2 branchShare<11 -3 sinceProse<8 previousMass<497 92 -154 -87 -83 -105
    place<67 12 grandShare<97 listLength<1 groupCount<2 -92 89 -83 pageMass<24 -50 98
    aside<0 isListItem<0 marks<0 digits<12 13 -99 -55 branchDepth<3 146 -32 -91
    pageMass<17 listLength<5 headingBefore<0 119 groupShare<35 -115 57 134 sinceTitle<0 -62 2
    previousLength<3 parentShare<0 -53 160 groupShare<3 17 sinceProse<1 grandShare<92 -44 60 \
    -74
    place<97 headingBefore<33 embed<0 sinceTitle<10 24 -16 -123 87 headingBefore<23 5 -173
    length<19 -61 previousMass<381 10 grandShare<96 groupCount<11 nextLength<387 -227 58 16 88
    place<78 linkedBody<53 0 100 sinceTitle<20 36 sinceTitle<35 grandShare<97 -181 1 -3
    bodyHint<102 capitals<12 32 sinceTitle<34 place<84 -10 -103 45 previousLength<203 -135 69
    noiseLevel<3 sense<5 words<50 -2 pageMass<78 97 pageMass<92 -153 25 -79 -91
    previousLink<1 11 trunkLevel<1 isPlainBox<0 bodyHint<99 bodyHint<91 -25 117 -66 -101 -96
    caption<1 groupCount<59 groupCount<49 words<27 -16 previousLength<58 -23 72 -96 71 -93
    pageMass<17 listLength<5 headingBefore<0 105 -66 124 parentShare<3 sinceTitle<0 -75 42 -26
    place<97 linkShare<6 13 words<36 -53 linkShare<8 -88 104 headingBefore<23 9 -160
    digits<22 groupShare<3 untilProse<1 pageMass<53 -78 56 words<3 -68 78 -14 -81
    previousLength<3 parentShare<0 -50 144 previousLength<60 -20 sinceTitle<7 length<92 -32 148 \
    -8
    previousMass<390 4 listLength<9 nextMass<375 place<52 -7 capitals<8 23 -240 56 66
    caption<1 groupCount<51 groupCount<49 pageMass<103 commonNoise<0 -11 100 65 -114 59 -90
    place<102 marks<2 branchShare<34 0 sentenceEnd<0 -41 123 capitals<23 51 -119 -107
    pageMass<17 listLength<5 headingBefore<0 92 groupShare<35 nextLength<4 91 -128 59 117 -6
    place<97 capitals<12 groupShare<86 groupShare<62 36 -56 121 -8 headingBefore<23 8 -149
    digits<29 pageMass<17 capitals<27 groupShare<35 -86 80 99 sinceTitle<0 -53 5 -86
    previousLength<3 82 sinceTitle<-1 sinceProse<1 60 -127 standfirst<0 -5 previousLink<4 129 \
    -76
    sense<5 previousMass<390 branchShare<11 -1 44 listLength<9 nextLength<376 -144 49 62 -73
    place<102 noiseLevel<3 isListItem<0 grandShare<4 37 -11 grandShare<6 -23 128 -80 -101
    caption<1 place<85 10 previousMass<242 sinceTitle<20 46 parentShare<7 -18 -156 44 -85
    isPlainBox<0 5 trunkLevel<1 linkedBody<36 sinceTitle<-1 99 -123 73 sinceTitle<8 119 -32
    nextMass<375 nextLength<314 nextMass<218 -6 73 headingBefore<17 -125 71 headingBefore<2 -56 \
    90
    length<19 -50 listLength<51 listLength<35 groupShare<3 untilProse<1 -28 66 -14 97 -95
    branchShare<34 embed<0 place<78 headingBefore<19 2 90 -28 -108 sentenceEnd<0 -61 116
    previousLength<3 parentShare<0 -52 128 sinceTitle<-1 sinceProse<5 34 -134 groupCount<70 -2 \
    78
    pageMass<17 length<34 -56 62 pageMass<27 bodyHint<97 13 linkShare<3 -26 -200 4
    """
}
