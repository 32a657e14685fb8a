/// The fitted trees of the first look, written by `TallyFit`.
enum FirstTrees {
  static let trees = FittedTrees(base: 45, lines: text)
  private static let text = """
    trunkLevel<0 sentenceEnd<0 boldShare<69 -186 224 branchDepth<2 284 isPlainBox<0 162 -268 \
    -282
    sentenceEnd<0 linkedBody<92 -240 160 branchDepth<3 groupCount<3 -44 250 linkedBody<61 -213 \
    256
    groupShare<26 linkedBody<46 isTitle<0 -221 -10 208 isPlainBox<0 digits<10 224 -20 -27
    groupShare<26 grandShare<14 -213 boldShare<59 digits<4 -26 -200 282 grandShare<0 -234 201
    groupShare<26 grandShare<14 -199 groupCount<9 titleShare<12 -152 68 241 grandShare<0 -209 \
    191
    groupShare<33 grandShare<6 -190 nextLength<225 -110 161 grandShare<8 listLength<1 191 -160 \
    181
    sentenceEnd<0 -157 noiseLevel<0 sinceTitle<61 sense<6 172 -239 linkedBody<28 -118 194 -177
    groupShare<20 grandShare<1 -178 place<78 7 -165 grandShare<8 -81 linkShare<25 177 -172
    sentenceEnd<0 parentLink<9 groupCount<9 titleShare<19 -159 89 80 -177 grandShare<11 -93 \
    156
    trunkLevel<0 linkShare<29 groupShare<20 parentShare<18 isListItem<0 -120 240 226 160 -114 \
    -143
    trunkLevel<0 groupShare<20 -26 sinceTitle<82 154 -101 isTitle<0 -152 trunkLevel<1 358 -176
    trunkLevel<0 grandShare<0 -143 isPlainBox<0 145 -59 linkedBody<47 isTitle<0 -153 68 234
    grandShare<9 -138 trunkLevel<0 place<91 143 -61 digits<4 place<70 107 -126 -148
    groupShare<33 linkShare<17 listLength<5 -67 155 -156 linkShare<25 grandShare<0 -134 138 \
    -130
    trunkLevel<1 sense<0 noiseLevel<0 grandShare<1 -52 128 -107 -150 sentenceEnd<0 -152 -33
    trunkLevel<1 linkShare<25 groupCount<5 parentShare<18 -80 138 131 -112 standfirst<0 -138 \
    95
    branchDepth<2 sense<0 trunkLevel<1 isPlainBox<0 136 -72 -77 -162 linkedBody<11 -124 136
    groupShare<26 grandLink<65 groupCount<50 -55 223 -153 linkShare<14 119 length<151 -238 123
    trunkLevel<1 noiseLevel<0 caption<0 sense<0 98 -88 -182 -129 linkedBody<9 -126 230
    grandShare<6 -118 sense<0 sinceTitle<-1 -123 isPlainBox<0 marks<0 122 -22 -45 -147
    untilProse<5 isPlainBox<0 groupShare<70 groupShare<68 pageMass<52 -12 127 -354 122 -102 \
    -120
    place<75 words<4 -114 isPlainBox<0 107 -54 groupShare<92 -141 place<91 137 -136
    place<85 sinceTitle<-1 -145 caption<0 isPlainBox<0 articleRole<0 45 132 -50 -156 -125
    trunkLevel<1 place<75 caption<0 102 -137 grandShare<97 -104 73 linkedBody<5 -118 163
    noiseLevel<0 place<75 sinceTitle<-1 -141 86 groupCount<11 -154 linkShare<25 80 -145 -130
    grandShare<0 -116 place<85 previousLength<25 listSize<1 -71 141 branchShare<1 7 106 -83
    linkShare<14 previousLength<25 -35 place<85 caption<0 119 -133 -55 place<69 -48 -166
    grandShare<0 standfirst<0 -133 223 place<78 bodyRole<0 23 120 grandLink<14 7 -186
    groupShare<82 commonNoise<0 linkShare<12 listLength<14 -32 124 -116 bodyHint<0 -526 -77 94
    parentShare<8 previousLink<0 previousLength<19 -103 57 -114 sense<0 length<151 -6 114 -189
    sentenceEnd<0 groupCount<61 headingLevel<0 -128 12 sinceTitle<-1 -150 204 untilProse<5 88 \
    -97
    place<91 groupShare<91 articleRole<0 commonNoise<0 -31 -359 groupCount<20 -1 186 132 -123
    parentLink<19 sense<0 groupShare<83 commonNoise<0 10 capitals<66 -229 311 104 -147 -97
    linkShare<14 groupCount<11 place<78 15 -117 119 place<73 linkShare<60 65 -99 -175
    noiseLevel<0 commonNoise<0 marks<0 sense<0 caption<1 62 -209 -148 -97 -218 -118
    groupCount<11 parentShare<26 standfirst<0 -86 147 36 articleRole<0 commonNoise<0 13 -252 \
    124
    place<67 sinceTitle<-1 -110 embed<0 articleRole<0 sinceTitle<58 42 -211 91 -203 -74
    words<3 -128 groupCount<69 linkShare<6 headingLevel<1 groupShare<80 -25 98 203 -83 161
    words<3 -105 place<67 headingLevel<1 words<15 listSize<1 -60 101 89 242 -31
    previousLength<61 boldShare<69 linkedBody<61 -81 83 141 previousLink<0 trunkLevel<1 48 212 \
    -49
    linkShare<60 headingLevel<1 marks<2 untilProse<5 23 -71 -187 grandShare<5 352 48 -127
    groupCount<13 place<75 6 listLength<9 -145 60 listLength<1 174 grandShare<1 -147 52
    listLength<14 isListItem<0 marks<0 groupShare<84 groupShare<61 -4 -156 92 -128 76 80
    place<79 groupShare<82 pageMass<28 isTitle<0 -108 89 boldShare<1 13 139 124 -63
    length<20 -110 previousLength<35 length<70 41 -83 length<177 grandShare<78 78 -79 97
    headingLevel<1 parentLink<2 18 length<151 -116 branchDepth<1 65 -76 grandLink<34 178 -111
    caption<0 groupCount<59 groupCount<45 sentenceEnd<0 -42 place<63 128 -8 -181 114 -139
    caption<0 articleRole<1 parentShare<26 groupCount<89 groupCount<45 -67 -206 85 32 37 -145
    branchDepth<6 bodyHint<99 caption<0 bodyRole<0 -4 77 -135 branchShare<11 -121 123 -108
    pageMass<267 place<85 sinceTitle<-1 -133 isListItem<0 sinceTitle<11 54 -27 144 -74 149
    embed<0 isPlainBox<0 place<91 sameText<1 34 -105 headingBefore<30 -30 -223 -76 -227
    isQuote<0 headingLevel<1 words<3 -104 previousLength<308 22 -65 pageMass<54 10 174 -167
    marks<2 sinceProse<4 41 headingBefore<1 previousLength<64 -13 digits<2 267 -112 -99 -188
    headingLevel<1 groupCount<179 branchShare<9 titleShare<35 -62 48 listLength<6 -21 140 145 \
    101
    groupShare<57 listLength<1 -50 58 groupShare<69 -228 place<73 56 parentLink<1 37 -205
    linkShare<14 place<97 previousLink<4 49 -36 linkedBody<0 -26 -457 parentLink<4 -261 -15
    words<38 sinceTitle<34 capitals<13 67 titleShare<18 -84 35 52 sinceProse<5 124 -45
    groupShare<84 linkedBody<51 boldShare<60 digits<1 parentShare<83 -41 119 -92 140 99 66
    standfirst<0 parentLink<1 caption<1 33 -164 -45 previousLength<25 -121 place<28 299 -51
    isListItem<0 groupCount<45 capitals<12 place<98 74 -218 -29 -109 grandShare<0 -59 155
    groupShare<92 groupShare<90 linkedBody<51 -23 96 words<28 branchShare<8 -462 58 80 90
    groupCount<76 titleShare<18 -17 listLength<1 titleShare<50 76 -174 nextMass<0 161 -74 110
    parentLink<21 marks<0 sense<0 sinceProse<5 71 trunkLevel<0 -138 42 -130 -75 -98
    place<84 isListItem<0 boldShare<92 pageMass<179 9 -98 -193 place<26 -62 175 -66
    previousLink<0 sense<1 marks<1 place<97 linkShare<3 60 -27 -104 -120 -110 -45
    previousLink<1 16 pageMass<103 pageMass<50 untilProse<2 23 -108 -141 headingBefore<3 -82 \
    143
    sense<6 marks<2 place<102 digits<29 19 -142 -184 listLength<8 -170 55 -156
    headingLevel<1 branchShare<1 -35 capitals<26 nextLength<11 -82 81 -57 untilProse<2 150 -29
    sinceProse<3 titleShare<11 64 pageMass<12 182 -87 titleShare<5 grandShare<95 -33 -228 42
    pageMass<43 titleShare<18 linkShare<14 -31 -155 titleShare<83 sinceTitle<11 239 -31 -9 33
    length<293 length<278 -9 -166 listLength<4 listLength<3 parentLink<0 -68 117 -239 140
    linkedBody<51 branchDepth<6 pageMass<142 groupCount<13 -17 parentLink<38 103 -165 -109 \
    -108 100
    sinceTitle<10 untilProse<1 -28 77 groupCount<13 -90 sinceTitle<85 groupShare<56 181 6 -100
    sinceTitle<35 sinceTitle<25 words<49 nextLength<13 76 -39 157 words<59 -40 -238 45
    articleRole<0 -29 bodyHint<96 68 linkedBody<0 parentLink<3 89 headingBefore<10 41 -215 \
    -132
    groupShare<49 20 listLength<1 123 pageMass<73 length<125 -117 21 bodyHint<97 -210 95
    bodyHint<102 sinceTitle<-1 -122 sinceTitle<10 words<27 6 172 bodyHint<94 -43 40 -169
    previousMass<383 bodyHint<102 grandShare<78 54 -8 -108 grandShare<92 grandShare<21 -3 -341 \
    93
    groupCount<108 nextMass<217 previousLink<0 -1 pageMass<17 67 pageMass<113 -120 55 45 122
    sinceTitle<113 words<50 words<43 -4 -126 sinceTitle<26 118 -29 linkedBody<38 -118 75
    pageMass<267 pageMass<88 groupCount<13 -12 headingBefore<17 107 -40 groupCount<10 29 -156 \
    135
    previousLength<60 -28 branchShare<11 sinceProse<0 grandShare<95 -54 75 digits<2 151 -95 \
    116
    embed<0 bodyHint<96 7 groupShare<62 pageMass<68 32 -85 sinceProse<1 -41 -207 -171
    pageMass<198 pageMass<133 groupCount<11 previousMass<383 -18 -170 44 groupCount<37 18 -184 \
    106
    sinceTitle<-1 -123 isListItem<0 pageMass<198 sinceTitle<84 place<69 17 -36 -118 106 85
    noiseLevel<0 sense<6 place<102 groupShare<69 0 52 -156 -142 titleShare<9 -131 104
    untilProse<1 groupCount<1 sentenceEnd<0 -144 trunkLevel<1 -85 161 9 length<19 -90 43
    noiseLevel<0 grandLink<21 isListItem<0 groupShare<92 -23 57 100 sinceTitle<0 -108 125 -83
    linkedBody<51 isPlainBox<0 marks<0 12 -58 branchDepth<5 -117 84 groupShare<90 113 -126
    length<19 -86 groupCount<4 untilProse<1 -28 80 listLength<1 groupCount<20 -6 168 -39
    place<67 grandShare<94 parentLink<5 9 headingBefore<4 7 174 -36 grandShare<92 -74 29
    pageMass<198 parentShare<55 parentShare<3 -11 nextLength<421 -121 92 linkShare<3 49 -57 93
    groupShare<62 groupCount<20 -4 98 sinceTitle<23 linkShare<14 72 -104 groupCount<12 -268 \
    -58
    length<310 headingLevel<1 untilProse<1 place<91 -33 -207 23 88 grandShare<8 -55 134
    groupCount<5 18 commonNoise<0 groupCount<69 pageMass<48 linkShare<14 26 -100 -106 88 100
    branchDepth<6 headingLevel<1 nextLength<130 24 sentenceEnd<0 -124 8 85 grandShare<13 -111 \
    152
    standfirst<0 nextLength<225 sinceTitle<35 nextLength<47 -6 -69 24 37 sinceTitle<0 -94 142
    pageMass<103 pageMass<85 2 previousLength<67 -2 branchShare<23 -222 64 grandLink<25 86 \
    -114
    titleShare<0 sinceProse<11 articleRole<0 -62 nextLength<11 -81 56 -102 pageMass<17 124 0
    sequence<0 length<293 listSize<10 -33 38 parentShare<14 -44 sinceProse<3 145 -67 183
    place<97 groupCount<11 -3 listLength<1 139 grandShare<1 -123 43 headingBefore<14 21 -183
    trunkLevel<3 trunkLevel<2 isListItem<0 -6 promotion<0 117 -95 previousLink<27 193 -97 -67
    parentShare<82 parentShare<80 -19 -197 sinceProse<3 57 headingLevel<0 pageMass<20 -2 -190 \
    121
    branchDepth<5 pageMass<47 17 -35 previousLength<50 nextMass<193 -61 129 isPlainBox<0 67 \
    302
    grandLink<32 grandLink<6 linkShare<6 groupShare<86 -13 120 -103 place<97 62 -194 -69
    words<26 pageMass<52 pageMass<50 headingBefore<16 1 -102 -222 linkedBody<0 65 -38 42
    listLength<8 groupShare<4 grandShare<78 64 -23 -42 boldShare<12 standfirst<0 89 -150 -95
    sense<6 marks<2 previousMass<383 15 bodyHint<88 18 groupCount<11 -218 62 -113 -138
    listLength<8 standfirst<0 linkShare<98 bodyRole<1 -18 pageMass<154 -116 95 63 58 33
    isListItem<0 groupCount<49 listLength<27 capitals<12 47 -31 103 -98 branchDepth<4 140 -64
    commonNoise<0 pageMass<47 untilProse<1 -18 45 groupCount<76 -48 98 branchShare<13 158 -69
    place<91 5 sameText<1 branchShare<1 8 parentShare<93 -31 branchShare<5 -286 56 157
    linkedBody<51 sameText<1 linkShare<77 branchDepth<6 11 -78 -74 untilProse<5 -138 50 82
    groupCount<5 groupCount<1 trunkLevel<0 place<83 -130 132 16 66 listLength<1 57 -55
    titleShare<0 linkedBody<90 -37 85 pageMass<17 136 branchDepth<4 -23 parentShare<0 -29 169
    words<45 capitals<69 -26 length<61 titleShare<62 39 234 -61 sinceProse<11 98 -90
    trunkLevel<3 marks<0 sense<0 21 words<18 -124 61 previousLink<92 -73 61 -77
    listLength<27 parentShare<3 listSize<70 32 -110 -27 groupCount<28 126 capitals<22 97 -180
    groupCount<13 sinceTitle<12 marks<0 24 -93 groupShare<84 -35 place<73 67 -263 45
    groupShare<95 groupShare<89 grandLink<4 parentLink<3 -18 -151 26 place<85 10 -240 87
    previousLength<25 linkShare<0 grandShare<6 -126 -27 37 nextLength<148 words<59 9 -104 55
    grandShare<78 headingBefore<0 -128 place<12 106 headingBefore<6 capitals<73 -71 133 68 -24
    bodyHint<100 listLength<49 branchDepth<4 listSize<10 -8 90 46 grandLink<3 74 -165 -119
    branchDepth<6 groupCount<12 -8 titleShare<17 place<18 headingBefore<11 16 -308 86 -93 -103
    previousLength<252 place<81 headingBefore<19 -6 80 -76 place<76 -8 previousLink<4 170 -49
    parentLink<2 groupShare<82 words<10 58 trunkLevel<0 -76 18 102 nextLength<95 -59 20
    trunkLevel<1 listSize<10 pageMass<50 -7 -78 61 words<14 -59 place<25 130 -62
    place<78 7 grandLink<14 titleShare<3 -49 79 sinceTitle<20 49 branchDepth<1 -392 -93
    previousLength<50 -29 length<72 groupShare<1 27 -127 place<14 105 grandShare<94 -28 84
    words<45 words<43 groupCount<9 grandLink<0 -103 -9 33 headingBefore<9 14 -424 73
    sinceTitle<0 words<10 grandShare<77 -106 100 -106 words<14 -18 headingBefore<1 114 9
    titleShare<23 -21 grandLink<50 pageMass<59 nextLength<54 81 groupCount<2 -120 106 -105 257
    author<0 head<1 noiseLevel<3 bodyHint<96 20 branchShare<6 -49 89 -99 94 -105
    groupCount<49 marks<0 15 sinceTitle<18 -104 50 headingBefore<7 grandShare<14 -161 74 25
    linkedBody<0 9 digits<0 sinceTitle<3 66 grandShare<95 pageMass<95 -194 -32 54 13
    pageMass<30 -29 parentLink<5 sinceProse<2 58 -15 length<225 headingBefore<20 -19 -182 107
    grandLink<16 previousLength<3 grandLink<12 -41 265 3 place<86 -21 branchDepth<6 -212 99
    sequence<0 length<26 -54 previousLink<3 14 untilProse<0 groupCount<1 -84 76 -62 146
    words<65 capitals<73 -16 place<96 14 330 listLength<4 place<75 41 -167 134
    listLength<12 previousMass<383 12 -83 headingBefore<8 18 groupShare<97 nextLength<132 -229 \
    -53 99
    titleShare<9 -2 headingLevel<0 titleShare<57 place<4 171 14 313 words<8 74 -69
    pageMass<47 bodyHint<98 titleShare<23 15 place<91 62 403 -52 pageMass<52 -165 -4
    groupCount<17 groupCount<9 pageMass<104 pageMass<62 0 -79 89 66 branchShare<20 -51 115
    groupCount<13 nextLength<328 untilProse<1 groupShare<50 -64 37 sinceTitle<11 43 -45 75 47
    groupCount<59 groupCount<46 capitals<8 place<96 84 -99 -5 grandShare<14 -143 73 87
    capitals<4 grandLink<3 21 branchShare<8 -162 51 sinceTitle<-1 -95 nextMass<217 4 68
    grandLink<21 headingLevel<1 grandShare<0 -109 grandShare<3 64 -15 58 trunkLevel<3 88 -91
    parentShare<55 parentShare<3 boldShare<72 6 128 words<22 -154 sinceTitle<55 46 -104 40
    parentLink<55 sequence<0 words<45 -26 18 121 grandLink<73 untilProse<2 -24 192 -23
    headingBefore<3 -9 groupCount<1 place<92 parentLink<7 -130 96 161 place<97 57 -92
    """
}
