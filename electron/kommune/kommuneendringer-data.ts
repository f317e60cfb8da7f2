/**
 * Every change of kommunenummer and every merger in force on 1 January 2018, 2019, 2020 and 2024 (none in 2021–2023, 2025 or
 * 2026). Source: Statistisk sentralbyrå, Klass 131 and its list of changes (CC BY 4.0). `nummer_2024` follows later changes, and is
 * finer than the chain of rows where a kommune was put together and split again (1507 Ålesund, 2020–2023: by basic units).
 * Borders moved within an unchanged number are not here, and no shares: results of a split kommune are never shared out.
 */
export const kommuneendringerCsv = `gammelt_nummer;nytt_nummer;aar;gammelt_navn;nytt_navn;type;nummer_2024
0702;0715;2018;Holmestrand;Holmestrand;sammenslåing;3903
0709;0712;2018;Larvik;Larvik;sammenslåing;3909
0714;0715;2018;Hof;Holmestrand;sammenslåing;3903
0722;0729;2018;Nøtterøy;Færder;sammenslåing;3911
0723;0729;2018;Tjøme;Færder;sammenslåing;3911
0728;0712;2018;Lardal;Larvik;sammenslåing;3909
1601;5001;2018;Trondheim;Trondheim;nummerbytte;5001
1612;5011;2018;Hemne;Hemne;nummerbytte;5055
1613;5012;2018;Snillfjord;Snillfjord;nummerbytte;5055|5056|5059
1617;5013;2018;Hitra;Hitra;nummerbytte;5056
1620;5014;2018;Frøya;Frøya;nummerbytte;5014
1621;5015;2018;Ørland;Ørland;nummerbytte;5057
1622;5016;2018;Agdenes;Agdenes;nummerbytte;5059
1624;5054;2018;Rissa;Indre Fosen;sammenslåing;5054
1627;5017;2018;Bjugn;Bjugn;nummerbytte;5057
1630;5018;2018;Åfjord;Åfjord;nummerbytte;5058
1632;5019;2018;Roan;Roan;nummerbytte;5058
1633;5020;2018;Osen;Osen;nummerbytte;5020
1634;5021;2018;Oppdal;Oppdal;nummerbytte;5021
1635;5022;2018;Rennebu;Rennebu;nummerbytte;5022
1636;5023;2018;Meldal;Meldal;nummerbytte;5059
1638;5024;2018;Orkdal;Orkdal;nummerbytte;5059
1640;5025;2018;Røros;Røros;nummerbytte;5025
1644;5026;2018;Holtålen;Holtålen;nummerbytte;5026
1648;5027;2018;Midtre Gauldal;Midtre Gauldal;nummerbytte;5027
1653;5028;2018;Melhus;Melhus;nummerbytte;5028
1657;5029;2018;Skaun;Skaun;nummerbytte;5029
1662;5030;2018;Klæbu;Klæbu;nummerbytte;5001
1663;5031;2018;Malvik;Malvik;nummerbytte;5031
1664;5032;2018;Selbu;Selbu;nummerbytte;5032
1665;5033;2018;Tydal;Tydal;nummerbytte;5033
1702;5004;2018;Steinkjer;Steinkjer;nummerbytte;5006
1703;5005;2018;Namsos;Namsos;nummerbytte;5007
1711;5034;2018;Meråker;Meråker;nummerbytte;5034
1714;5035;2018;Stjørdal;Stjørdal;nummerbytte;5035
1717;5036;2018;Frosta;Frosta;nummerbytte;5036
1718;5054;2018;Leksvik;Indre Fosen;sammenslåing;5054
1719;5037;2018;Levanger;Levanger;nummerbytte;5037
1721;5038;2018;Verdal;Verdal;nummerbytte;5038
1724;5039;2018;Verran;Verran;nummerbytte;5006
1725;5040;2018;Namdalseid;Namdalseid;nummerbytte;5007
1736;5041;2018;Snåase - Snåsa;Snåase - Snåsa;nummerbytte;5041
1738;5042;2018;Lierne;Lierne;nummerbytte;5042
1739;5043;2018;Raarvihke - Røyrvik;Raarvihke - Røyrvik;nummerbytte;5043
1740;5044;2018;Namsskogan;Namsskogan;nummerbytte;5044
1742;5045;2018;Grong;Grong;nummerbytte;5045
1743;5046;2018;Høylandet;Høylandet;nummerbytte;5046
1744;5047;2018;Overhalla;Overhalla;nummerbytte;5047
1748;5048;2018;Fosnes;Fosnes;nummerbytte;5007
1749;5049;2018;Flatanger;Flatanger;nummerbytte;5049
1750;5050;2018;Vikna;Vikna;nummerbytte;5060
1751;5051;2018;Nærøy;Nærøy;nummerbytte;5060
1755;5052;2018;Leka;Leka;nummerbytte;5052
1756;5053;2018;Inderøy;Inderøy;nummerbytte;5053
1567;5061;2019;Rindal;Rindal;nummerbytte;5061
0101;3001;2020;Halden;Halden;nummerbytte;3101
0104;3002;2020;Moss;Moss;sammenslåing;3103
0105;3003;2020;Sarpsborg;Sarpsborg;nummerbytte;3105
0106;3004;2020;Fredrikstad;Fredrikstad;nummerbytte;3107
0111;3011;2020;Hvaler;Hvaler;nummerbytte;3110
0118;3012;2020;Aremark;Aremark;nummerbytte;3124
0119;3013;2020;Marker;Marker;nummerbytte;3122
0121;3026;2020;Rømskog;Aurskog-Høland;sammenslåing;3226
0122;3014;2020;Trøgstad;Indre Østfold;sammenslåing;3118
0123;3014;2020;Spydeberg;Indre Østfold;sammenslåing;3118
0124;3014;2020;Askim;Indre Østfold;sammenslåing;3118
0125;3014;2020;Eidsberg;Indre Østfold;sammenslåing;3118
0127;3015;2020;Skiptvet;Skiptvet;nummerbytte;3116
0128;3016;2020;Rakkestad;Rakkestad;nummerbytte;3120
0135;3017;2020;Råde;Råde;nummerbytte;3112
0136;3002;2020;Rygge;Moss;sammenslåing;3103
0137;3018;2020;Våler (Østfold);Våler (Viken);nummerbytte;3114
0138;3014;2020;Hobøl;Indre Østfold;sammenslåing;3118
0211;3019;2020;Vestby;Vestby;nummerbytte;3216
0213;3020;2020;Ski;Nordre Follo;sammenslåing;3207
0214;3021;2020;Ås;Ås;nummerbytte;3218
0215;3022;2020;Frogn;Frogn;nummerbytte;3214
0216;3023;2020;Nesodden;Nesodden;nummerbytte;3212
0217;3020;2020;Oppegård;Nordre Follo;sammenslåing;3207
0219;3024;2020;Bærum;Bærum;nummerbytte;3201
0220;3025;2020;Asker;Asker;sammenslåing;3203
0221;3026;2020;Aurskog-Høland;Aurskog-Høland;sammenslåing;3226
0226;3030;2020;Sørum;Lillestrøm;sammenslåing;3205
0227;3030;2020;Fet;Lillestrøm;sammenslåing;3205
0228;3027;2020;Rælingen;Rælingen;nummerbytte;3224
0229;3028;2020;Enebakk;Enebakk;nummerbytte;3220
0230;3029;2020;Lørenskog;Lørenskog;nummerbytte;3222
0231;3030;2020;Skedsmo;Lillestrøm;sammenslåing;3205
0233;3031;2020;Nittedal;Nittedal;nummerbytte;3232
0234;3032;2020;Gjerdrum;Gjerdrum;nummerbytte;3230
0235;3033;2020;Ullensaker;Ullensaker;nummerbytte;3209
0236;3034;2020;Nes (Akershus);Nes;nummerbytte;3228
0237;3035;2020;Eidsvoll;Eidsvoll;nummerbytte;3240
0238;3036;2020;Nannestad;Nannestad;nummerbytte;3238
0239;3037;2020;Hurdal;Hurdal;nummerbytte;3242
0402;3401;2020;Kongsvinger;Kongsvinger;nummerbytte;3401
0403;3403;2020;Hamar;Hamar;nummerbytte;3403
0412;3411;2020;Ringsaker;Ringsaker;nummerbytte;3411
0415;3412;2020;Løten;Løten;nummerbytte;3412
0417;3413;2020;Stange;Stange;nummerbytte;3413
0418;3414;2020;Nord-Odal;Nord-Odal;nummerbytte;3414
0419;3415;2020;Sør-Odal;Sør-Odal;nummerbytte;3415
0420;3416;2020;Eidskog;Eidskog;nummerbytte;3416
0423;3417;2020;Grue;Grue;nummerbytte;3417
0425;3418;2020;Åsnes;Åsnes;nummerbytte;3418
0426;3419;2020;Våler (Hedmark);Våler (Innlandet);nummerbytte;3419
0427;3420;2020;Elverum;Elverum;nummerbytte;3420
0428;3421;2020;Trysil;Trysil;nummerbytte;3421
0429;3422;2020;Åmot;Åmot;nummerbytte;3422
0430;3423;2020;Stor-Elvdal;Stor-Elvdal;nummerbytte;3423
0432;3424;2020;Rendalen;Rendalen;nummerbytte;3424
0434;3425;2020;Engerdal;Engerdal;nummerbytte;3425
0436;3426;2020;Tolga;Tolga;nummerbytte;3426
0437;3427;2020;Tynset;Tynset;nummerbytte;3427
0438;3428;2020;Alvdal;Alvdal;nummerbytte;3428
0439;3429;2020;Folldal;Folldal;nummerbytte;3429
0441;3430;2020;Os (Hedmark);Os;nummerbytte;3430
0501;3405;2020;Lillehammer;Lillehammer;nummerbytte;3405
0502;3407;2020;Gjøvik;Gjøvik;nummerbytte;3407
0511;3431;2020;Dovre;Dovre;nummerbytte;3431
0512;3432;2020;Lesja;Lesja;nummerbytte;3432
0513;3433;2020;Skjåk;Skjåk;nummerbytte;3433
0514;3434;2020;Lom;Lom;nummerbytte;3434
0515;3435;2020;Vågå;Vågå;nummerbytte;3435
0516;3436;2020;Nord-Fron;Nord-Fron;nummerbytte;3436
0517;3437;2020;Sel;Sel;nummerbytte;3437
0519;3438;2020;Sør-Fron;Sør-Fron;nummerbytte;3438
0520;3439;2020;Ringebu;Ringebu;nummerbytte;3439
0521;3440;2020;Øyer;Øyer;nummerbytte;3440
0522;3441;2020;Gausdal;Gausdal;nummerbytte;3441
0528;3442;2020;Østre Toten;Østre Toten;nummerbytte;3442
0529;3443;2020;Vestre Toten;Vestre Toten;nummerbytte;3443
0532;3053;2020;Jevnaker;Jevnaker;nummerbytte;3236
0533;3054;2020;Lunner;Lunner;nummerbytte;3234
0534;3446;2020;Gran;Gran;nummerbytte;3446
0536;3447;2020;Søndre Land;Søndre Land;nummerbytte;3447
0538;3448;2020;Nordre Land;Nordre Land;nummerbytte;3448
0540;3449;2020;Sør-Aurdal;Sør-Aurdal;nummerbytte;3449
0541;3450;2020;Etnedal;Etnedal;nummerbytte;3450
0542;3451;2020;Nord-Aurdal;Nord-Aurdal;nummerbytte;3451
0543;3452;2020;Vestre Slidre;Vestre Slidre;nummerbytte;3452
0544;3453;2020;Øystre Slidre;Øystre Slidre;nummerbytte;3453
0545;3454;2020;Vang;Vang;nummerbytte;3454
0602;3005;2020;Drammen;Drammen;sammenslåing;3301
0604;3006;2020;Kongsberg;Kongsberg;nummerbytte;3303
0605;3007;2020;Ringerike;Ringerike;nummerbytte;3305
0612;3038;2020;Hole;Hole;nummerbytte;3310
0615;3039;2020;Flå;Flå;nummerbytte;3320
0616;3040;2020;Nes (Buskerud);Nesbyen;nummerbytte;3322
0617;3041;2020;Gol;Gol;nummerbytte;3324
0618;3042;2020;Hemsedal;Hemsedal;nummerbytte;3326
0619;3043;2020;Ål;Ål;nummerbytte;3328
0620;3044;2020;Hol;Hol;nummerbytte;3330
0621;3045;2020;Sigdal;Sigdal;nummerbytte;3332
0622;3046;2020;Krødsherad;Krødsherad;nummerbytte;3318
0623;3047;2020;Modum;Modum;nummerbytte;3316
0624;3048;2020;Øvre Eiker;Øvre Eiker;nummerbytte;3314
0625;3005;2020;Nedre Eiker;Drammen;sammenslåing;3301
0626;3049;2020;Lier;Lier;nummerbytte;3312
0627;3025;2020;Røyken;Asker;sammenslåing;3203
0628;3025;2020;Hurum;Asker;sammenslåing;3203
0631;3050;2020;Flesberg;Flesberg;nummerbytte;3334
0632;3051;2020;Rollag;Rollag;nummerbytte;3336
0633;3052;2020;Nore og Uvdal;Nore og Uvdal;nummerbytte;3338
0701;3801;2020;Horten;Horten;nummerbytte;3901
0704;3803;2020;Tønsberg;Tønsberg;sammenslåing;3905
0710;3804;2020;Sandefjord;Sandefjord;nummerbytte;3907
0711;3005;2020;Svelvik;Drammen;sammenslåing;3301
0712;3805;2020;Larvik;Larvik;nummerbytte;3909
0713;3802;2020;Sande (Vestfold);Holmestrand;sammenslåing;3903
0715;3802;2020;Holmestrand;Holmestrand;sammenslåing;3903
0716;3803;2020;Re;Tønsberg;sammenslåing;3905
0729;3811;2020;Færder;Færder;nummerbytte;3911
0805;3806;2020;Porsgrunn;Porsgrunn;nummerbytte;4001
0806;3807;2020;Skien;Skien;nummerbytte;4003
0807;3808;2020;Notodden;Notodden;nummerbytte;4005
0811;3812;2020;Siljan;Siljan;nummerbytte;4010
0814;3813;2020;Bamble;Bamble;nummerbytte;4012
0815;3814;2020;Kragerø;Kragerø;nummerbytte;4014
0817;3815;2020;Drangedal;Drangedal;nummerbytte;4016
0819;3816;2020;Nome;Nome;nummerbytte;4018
0821;3817;2020;Bø (Telemark);Midt-Telemark;sammenslåing;4020
0822;3817;2020;Sauherad;Midt-Telemark;sammenslåing;4020
0826;3818;2020;Tinn;Tinn;nummerbytte;4026
0827;3819;2020;Hjartdal;Hjartdal;nummerbytte;4024
0828;3820;2020;Seljord;Seljord;nummerbytte;4022
0829;3821;2020;Kviteseid;Kviteseid;nummerbytte;4028
0830;3822;2020;Nissedal;Nissedal;nummerbytte;4030
0831;3823;2020;Fyresdal;Fyresdal;nummerbytte;4032
0833;3824;2020;Tokke;Tokke;nummerbytte;4034
0834;3825;2020;Vinje;Vinje;nummerbytte;4036
0901;4201;2020;Risør;Risør;nummerbytte;4201
0904;4202;2020;Grimstad;Grimstad;nummerbytte;4202
0906;4203;2020;Arendal;Arendal;nummerbytte;4203
0911;4211;2020;Gjerstad;Gjerstad;nummerbytte;4211
0912;4212;2020;Vegårshei;Vegårshei;nummerbytte;4212
0914;4213;2020;Tvedestrand;Tvedestrand;nummerbytte;4213
0919;4214;2020;Froland;Froland;nummerbytte;4214
0926;4215;2020;Lillesand;Lillesand;nummerbytte;4215
0928;4216;2020;Birkenes;Birkenes;nummerbytte;4216
0929;4217;2020;Åmli;Åmli;nummerbytte;4217
0935;4218;2020;Iveland;Iveland;nummerbytte;4218
0937;4219;2020;Evje og Hornnes;Evje og Hornnes;nummerbytte;4219
0938;4220;2020;Bygland;Bygland;nummerbytte;4220
0940;4221;2020;Valle;Valle;nummerbytte;4221
0941;4222;2020;Bykle;Bykle;nummerbytte;4222
1001;4204;2020;Kristiansand;Kristiansand;sammenslåing;4204
1002;4205;2020;Mandal;Lindesnes;sammenslåing;4205
1003;4206;2020;Farsund;Farsund;nummerbytte;4206
1004;4207;2020;Flekkefjord;Flekkefjord;nummerbytte;4207
1014;4223;2020;Vennesla;Vennesla;nummerbytte;4223
1017;4204;2020;Songdalen;Kristiansand;sammenslåing;4204
1018;4204;2020;Søgne;Kristiansand;sammenslåing;4204
1021;4205;2020;Marnardal;Lindesnes;sammenslåing;4205
1026;4224;2020;Åseral;Åseral;nummerbytte;4224
1027;4225;2020;Audnedal;Lyngdal;sammenslåing;4225
1029;4205;2020;Lindesnes;Lindesnes;sammenslåing;4205
1032;4225;2020;Lyngdal;Lyngdal;sammenslåing;4225
1034;4226;2020;Hægebostad;Hægebostad;nummerbytte;4226
1037;4227;2020;Kvinesdal;Kvinesdal;nummerbytte;4227
1046;4228;2020;Sirdal;Sirdal;nummerbytte;4228
1102;1108;2020;Sandnes;Sandnes;sammenslåing;1108
1103;1103;2020;Stavanger;Stavanger;sammenslåing;1103
1129;1108;2020;Forsand;Sandnes;sammenslåing;1108
1141;1103;2020;Finnøy;Stavanger;sammenslåing;1103
1142;1103;2020;Rennesøy;Stavanger;sammenslåing;1103
1201;4601;2020;Bergen;Bergen;nummerbytte;4601
1211;4611;2020;Etne;Etne;nummerbytte;4611
1216;4612;2020;Sveio;Sveio;nummerbytte;4612
1219;4613;2020;Bømlo;Bømlo;nummerbytte;4613
1221;4614;2020;Stord;Stord;nummerbytte;4614
1222;4615;2020;Fitjar;Fitjar;nummerbytte;4615
1223;4616;2020;Tysnes;Tysnes;nummerbytte;4616
1224;4617;2020;Kvinnherad;Kvinnherad;nummerbytte;4617
1227;4618;2020;Jondal;Ullensvang;sammenslåing;4618
1228;4618;2020;Odda;Ullensvang;sammenslåing;4618
1231;4618;2020;Ullensvang;Ullensvang;sammenslåing;4618
1232;4619;2020;Eidfjord;Eidfjord;nummerbytte;4619
1233;4620;2020;Ulvik;Ulvik;nummerbytte;4620
1234;4621;2020;Granvin;Voss;sammenslåing;4621
1235;4621;2020;Voss;Voss;sammenslåing;4621
1238;4622;2020;Kvam;Kvam;nummerbytte;4622
1241;4624;2020;Fusa;Bjørnafjorden;sammenslåing;4624
1242;4623;2020;Samnanger;Samnanger;nummerbytte;4623
1243;4624;2020;Os (Hordaland);Bjørnafjorden;sammenslåing;4624
1244;4625;2020;Austevoll;Austevoll;nummerbytte;4625
1245;4626;2020;Sund;Øygarden;sammenslåing;4626
1246;4626;2020;Fjell;Øygarden;sammenslåing;4626
1247;4627;2020;Askøy;Askøy;nummerbytte;4627
1251;4628;2020;Vaksdal;Vaksdal;nummerbytte;4628
1252;4629;2020;Modalen;Modalen;nummerbytte;4629
1253;4630;2020;Osterøy;Osterøy;nummerbytte;4630
1256;4631;2020;Meland;Alver;sammenslåing;4631
1259;4626;2020;Øygarden;Øygarden;sammenslåing;4626
1260;4631;2020;Radøy;Alver;sammenslåing;4631
1263;4631;2020;Lindås;Alver;sammenslåing;4631
1264;4632;2020;Austrheim;Austrheim;nummerbytte;4632
1265;4633;2020;Fedje;Fedje;nummerbytte;4633
1266;4634;2020;Masfjorden;Masfjorden;nummerbytte;4634
1401;4602;2020;Flora;Kinn;sammenslåing;4602
1411;4635;2020;Gulen;Gulen;nummerbytte;4635
1412;4636;2020;Solund;Solund;nummerbytte;4636
1413;4637;2020;Hyllestad;Hyllestad;nummerbytte;4637
1416;4638;2020;Høyanger;Høyanger;nummerbytte;4638
1417;4639;2020;Vik;Vik;nummerbytte;4639
1418;4640;2020;Balestrand;Sogndal;sammenslåing;4640
1419;4640;2020;Leikanger;Sogndal;sammenslåing;4640
1420;4640;2020;Sogndal;Sogndal;sammenslåing;4640
1421;4641;2020;Aurland;Aurland;nummerbytte;4641
1422;4642;2020;Lærdal;Lærdal;nummerbytte;4642
1424;4643;2020;Årdal;Årdal;nummerbytte;4643
1426;4644;2020;Luster;Luster;nummerbytte;4644
1428;4645;2020;Askvoll;Askvoll;nummerbytte;4645
1429;4646;2020;Fjaler;Fjaler;nummerbytte;4646
1430;4647;2020;Gaular;Sunnfjord;sammenslåing;4647
1431;4647;2020;Jølster;Sunnfjord;sammenslåing;4647
1432;4647;2020;Førde;Sunnfjord;sammenslåing;4647
1433;4647;2020;Naustdal;Sunnfjord;sammenslåing;4647
1438;4648;2020;Bremanger;Bremanger;nummerbytte;4648
1439;4602;2020;Vågsøy;Kinn;sammenslåing;4602
1441;4649;2020;Selje;Stad;sammenslåing;4649
1443;4649;2020;Eid;Stad;sammenslåing;4649
1444;1577;2020;Hornindal;Volda;sammenslåing;1577
1445;4650;2020;Gloppen;Gloppen;nummerbytte;4650
1449;4651;2020;Stryn;Stryn;nummerbytte;4651
1502;1506;2020;Molde;Molde;sammenslåing;1506
1504;1507;2020;Ålesund;Ålesund;sammenslåing;1508
1519;1577;2020;Volda;Volda;sammenslåing;1577
1523;1507;2020;Ørskog;Ålesund;sammenslåing;1508
1524;1578;2020;Norddal;Fjord;sammenslåing;1578
1526;1578;2020;Stordal;Fjord;sammenslåing;1578
1529;1507;2020;Skodje;Ålesund;sammenslåing;1508
1534;1507;2020;Haram;Ålesund;sammenslåing;1580
1543;1506;2020;Nesset;Molde;sammenslåing;1506
1545;1506;2020;Midsund;Molde;sammenslåing;1506
1546;1507;2020;Sandøy;Ålesund;sammenslåing;1508
1548;1579;2020;Fræna;Hustadvika;sammenslåing;1579
1551;1579;2020;Eide;Hustadvika;sammenslåing;1579
1571;5055;2020;Halsa;Heim;sammenslåing;5055
1805;1806;2020;Narvik;Narvik;sammenslåing;1806
1849;1875;2020;Hábmer - Hamarøy;Hábmer - Hamarøy;sammenslåing;1875
1850;1806;2020;Tysfjord - Divtasvuodna;Narvik;deling;1806
1850;1875;2020;Tysfjord - Divtasvuodna;Hábmer - Hamarøy;deling;1875
1852;5412;2020;Dielddanuorri - Tjeldsund;Dielddanuorri - Tjeldsund;sammenslåing;5512
1854;1806;2020;Ballangen;Narvik;sammenslåing;1806
1902;5401;2020;Tromsø;Tromsø;nummerbytte;5501
1903;5402;2020;Harstad - Hárstták;Harstad - Hárstták;nummerbytte;5503
1911;5411;2020;Kvæfjord;Kvæfjord;nummerbytte;5510
1913;5412;2020;Skånland;Dielddanuorri - Tjeldsund;sammenslåing;5512
1917;5413;2020;Ibestad;Ibestad;nummerbytte;5514
1919;5414;2020;Gratangen;Gratangen;nummerbytte;5516
1920;5415;2020;Loabák - Lavangen;Loabák - Lavangen;nummerbytte;5518
1922;5416;2020;Bardu;Bardu;nummerbytte;5520
1923;5417;2020;Salangen;Salangen;nummerbytte;5522
1924;5418;2020;Målselv;Målselv;nummerbytte;5524
1925;5419;2020;Sørreisa;Sørreisa;nummerbytte;5526
1926;5420;2020;Dyrøy;Dyrøy;nummerbytte;5528
1927;5421;2020;Tranøy;Senja;sammenslåing;5530
1928;5421;2020;Torsken;Senja;sammenslåing;5530
1929;5421;2020;Berg;Senja;sammenslåing;5530
1931;5421;2020;Lenvik;Senja;sammenslåing;5530
1933;5422;2020;Balsfjord;Balsfjord;nummerbytte;5532
1936;5423;2020;Karlsøy;Karlsøy;nummerbytte;5534
1938;5424;2020;Lyngen;Lyngen;nummerbytte;5536
1939;5425;2020;Storfjord - Omasvuotna - Omasvuono;Storfjord - Omasvuotna - Omasvuono;nummerbytte;5538
1940;5426;2020;Gáivuotna - Kåfjord - Kaivuono;Gáivuotna - Kåfjord - Kaivuono;nummerbytte;5540
1941;5427;2020;Skjervøy;Skjervøy;nummerbytte;5542
1942;5428;2020;Nordreisa - Ráisa - Raisi;Nordreisa - Ráisa - Raisi;nummerbytte;5544
1943;5429;2020;Kvænangen;Kvænangen;nummerbytte;5546
2002;5404;2020;Vardø;Vardø;nummerbytte;5634
2003;5405;2020;Vadsø;Vadsø;nummerbytte;5607
2004;5406;2020;Hammerfest - Hámmerfeasta;Hammerfest - Hámmerfeasta;sammenslåing;5603
2011;5430;2020;Guovdageaidnu - Kautokeino;Guovdageaidnu - Kautokeino;nummerbytte;5612
2012;5403;2020;Alta;Alta;nummerbytte;5601
2014;5432;2020;Loppa;Loppa;nummerbytte;5614
2015;5433;2020;Hasvik;Hasvik;nummerbytte;5616
2017;5406;2020;Kvalsund;Hammerfest - Hámmerfeasta;sammenslåing;5603
2018;5434;2020;Måsøy;Måsøy;nummerbytte;5618
2019;5435;2020;Nordkapp;Nordkapp;nummerbytte;5620
2020;5436;2020;Porsanger - Porsángu - Porsanki;Porsanger - Porsángu - Porsanki;nummerbytte;5622
2021;5437;2020;Kárášjohka - Karasjok;Kárášjohka - Karasjok;nummerbytte;5610
2022;5438;2020;Lebesby;Lebesby;nummerbytte;5624
2023;5439;2020;Gamvik;Gamvik;nummerbytte;5626
2024;5440;2020;Berlevåg;Berlevåg;nummerbytte;5630
2025;5441;2020;Deatnu - Tana;Deatnu - Tana;nummerbytte;5628
2027;5442;2020;Unjárga - Nesseby;Unjárga - Nesseby;nummerbytte;5636
2028;5443;2020;Båtsfjord;Båtsfjord;nummerbytte;5632
2030;5444;2020;Sør-Varanger;Sør-Varanger;nummerbytte;5605
5001;5001;2020;Trondheim;Trondheim;sammenslåing;5001
5004;5006;2020;Steinkjer;Steinkjer;sammenslåing;5006
5005;5007;2020;Namsos - Nåavmesjenjaelmie;Namsos - Nåavmesjenjaelmie;sammenslåing;5007
5011;5055;2020;Hemne;Heim;sammenslåing;5055
5012;5055;2020;Snillfjord;Heim;deling;5055
5012;5056;2020;Snillfjord;Hitra;deling;5056
5012;5059;2020;Snillfjord;Orkland;deling;5059
5013;5056;2020;Hitra;Hitra;sammenslåing;5056
5015;5057;2020;Ørland;Ørland;sammenslåing;5057
5016;5059;2020;Agdenes;Orkland;sammenslåing;5059
5017;5057;2020;Bjugn;Ørland;sammenslåing;5057
5018;5058;2020;Åfjord;Åfjord;sammenslåing;5058
5019;5058;2020;Roan;Åfjord;sammenslåing;5058
5023;5059;2020;Meldal;Orkland;sammenslåing;5059
5024;5059;2020;Orkdal;Orkland;sammenslåing;5059
5030;5001;2020;Klæbu;Trondheim;sammenslåing;5001
5039;5006;2020;Verran;Steinkjer;sammenslåing;5006
5040;5007;2020;Namdalseid;Namsos - Nåavmesjenjaelmie;sammenslåing;5007
5048;5007;2020;Fosnes;Namsos - Nåavmesjenjaelmie;sammenslåing;5007
5050;5060;2020;Vikna;Nærøysund;sammenslåing;5060
5051;5060;2020;Nærøy;Nærøysund;sammenslåing;5060
1507;1508;2024;Ålesund;Ålesund;deling;1508
1507;1580;2024;Ålesund;Haram;deling;1580
3001;3101;2024;Halden;Halden;nummerbytte;3101
3002;3103;2024;Moss;Moss;nummerbytte;3103
3003;3105;2024;Sarpsborg;Sarpsborg;nummerbytte;3105
3004;3107;2024;Fredrikstad;Fredrikstad;nummerbytte;3107
3005;3301;2024;Drammen;Drammen;nummerbytte;3301
3006;3303;2024;Kongsberg;Kongsberg;nummerbytte;3303
3007;3305;2024;Ringerike;Ringerike;nummerbytte;3305
3011;3110;2024;Hvaler;Hvaler;nummerbytte;3110
3012;3124;2024;Aremark;Aremark;nummerbytte;3124
3013;3122;2024;Marker;Marker;nummerbytte;3122
3014;3118;2024;Indre Østfold;Indre Østfold;nummerbytte;3118
3015;3116;2024;Skiptvet;Skiptvet;nummerbytte;3116
3016;3120;2024;Rakkestad;Rakkestad;nummerbytte;3120
3017;3112;2024;Råde;Råde;nummerbytte;3112
3018;3114;2024;Våler (Viken);Våler (Østfold);nummerbytte;3114
3019;3216;2024;Vestby;Vestby;nummerbytte;3216
3020;3207;2024;Nordre Follo;Nordre Follo;nummerbytte;3207
3021;3218;2024;Ås;Ås;nummerbytte;3218
3022;3214;2024;Frogn;Frogn;nummerbytte;3214
3023;3212;2024;Nesodden;Nesodden;nummerbytte;3212
3024;3201;2024;Bærum;Bærum;nummerbytte;3201
3025;3203;2024;Asker;Asker;nummerbytte;3203
3026;3226;2024;Aurskog-Høland;Aurskog-Høland;nummerbytte;3226
3027;3224;2024;Rælingen;Rælingen;nummerbytte;3224
3028;3220;2024;Enebakk;Enebakk;nummerbytte;3220
3029;3222;2024;Lørenskog;Lørenskog;nummerbytte;3222
3030;3205;2024;Lillestrøm;Lillestrøm;nummerbytte;3205
3031;3232;2024;Nittedal;Nittedal;nummerbytte;3232
3032;3230;2024;Gjerdrum;Gjerdrum;nummerbytte;3230
3033;3209;2024;Ullensaker;Ullensaker;nummerbytte;3209
3034;3228;2024;Nes;Nes;nummerbytte;3228
3035;3240;2024;Eidsvoll;Eidsvoll;nummerbytte;3240
3036;3238;2024;Nannestad;Nannestad;nummerbytte;3238
3037;3242;2024;Hurdal;Hurdal;nummerbytte;3242
3038;3310;2024;Hole;Hole;nummerbytte;3310
3039;3320;2024;Flå;Flå;nummerbytte;3320
3040;3322;2024;Nesbyen;Nesbyen;nummerbytte;3322
3041;3324;2024;Gol;Gol;nummerbytte;3324
3042;3326;2024;Hemsedal;Hemsedal;nummerbytte;3326
3043;3328;2024;Ål;Ål;nummerbytte;3328
3044;3330;2024;Hol;Hol;nummerbytte;3330
3045;3332;2024;Sigdal;Sigdal;nummerbytte;3332
3046;3318;2024;Krødsherad;Krødsherad;nummerbytte;3318
3047;3316;2024;Modum;Modum;nummerbytte;3316
3048;3314;2024;Øvre Eiker;Øvre Eiker;nummerbytte;3314
3049;3312;2024;Lier;Lier;nummerbytte;3312
3050;3334;2024;Flesberg;Flesberg;nummerbytte;3334
3051;3336;2024;Rollag;Rollag;nummerbytte;3336
3052;3338;2024;Nore og Uvdal;Nore og Uvdal;nummerbytte;3338
3053;3236;2024;Jevnaker;Jevnaker;nummerbytte;3236
3054;3234;2024;Lunner;Lunner;nummerbytte;3234
3801;3901;2024;Horten;Horten;nummerbytte;3901
3802;3903;2024;Holmestrand;Holmestrand;nummerbytte;3903
3803;3905;2024;Tønsberg;Tønsberg;nummerbytte;3905
3804;3907;2024;Sandefjord;Sandefjord;nummerbytte;3907
3805;3909;2024;Larvik;Larvik;nummerbytte;3909
3806;4001;2024;Porsgrunn;Porsgrunn;nummerbytte;4001
3807;4003;2024;Skien;Skien;nummerbytte;4003
3808;4005;2024;Notodden;Notodden;nummerbytte;4005
3811;3911;2024;Færder;Færder;nummerbytte;3911
3812;4010;2024;Siljan;Siljan;nummerbytte;4010
3813;4012;2024;Bamble;Bamble;nummerbytte;4012
3814;4014;2024;Kragerø;Kragerø;nummerbytte;4014
3815;4016;2024;Drangedal;Drangedal;nummerbytte;4016
3816;4018;2024;Nome;Nome;nummerbytte;4018
3817;4020;2024;Midt-Telemark;Midt-Telemark;nummerbytte;4020
3818;4026;2024;Tinn;Tinn;nummerbytte;4026
3819;4024;2024;Hjartdal;Hjartdal;nummerbytte;4024
3820;4022;2024;Seljord;Seljord;nummerbytte;4022
3821;4028;2024;Kviteseid;Kviteseid;nummerbytte;4028
3822;4030;2024;Nissedal;Nissedal;nummerbytte;4030
3823;4032;2024;Fyresdal;Fyresdal;nummerbytte;4032
3824;4034;2024;Tokke;Tokke;nummerbytte;4034
3825;4036;2024;Vinje;Vinje;nummerbytte;4036
5401;5501;2024;Tromsø;Tromsø;nummerbytte;5501
5402;5503;2024;Harstad - Hárstták;Harstad - Hárstták;nummerbytte;5503
5403;5601;2024;Alta;Alta;nummerbytte;5601
5404;5634;2024;Vardø;Vardø;nummerbytte;5634
5405;5607;2024;Vadsø;Vadsø;nummerbytte;5607
5406;5603;2024;Hammerfest - Hámmerfeasta;Hammerfest - Hámmerfeasta;nummerbytte;5603
5411;5510;2024;Kvæfjord;Kvæfjord;nummerbytte;5510
5412;5512;2024;Dielddanuorri - Tjeldsund;Dielddanuorri - Tjeldsund;nummerbytte;5512
5413;5514;2024;Ibestad;Ibestad;nummerbytte;5514
5414;5516;2024;Gratangen;Gratangen - Rivtták;nummerbytte;5516
5415;5518;2024;Loabák - Lavangen;Loabák - Lavangen;nummerbytte;5518
5416;5520;2024;Bardu;Bardu;nummerbytte;5520
5417;5522;2024;Salangen;Salangen;nummerbytte;5522
5418;5524;2024;Målselv;Målselv;nummerbytte;5524
5419;5526;2024;Sørreisa;Sørreisa;nummerbytte;5526
5420;5528;2024;Dyrøy;Dyrøy;nummerbytte;5528
5421;5530;2024;Senja;Senja;nummerbytte;5530
5422;5532;2024;Balsfjord;Balsfjord;nummerbytte;5532
5423;5534;2024;Karlsøy;Karlsøy;nummerbytte;5534
5424;5536;2024;Lyngen;Lyngen;nummerbytte;5536
5425;5538;2024;Storfjord - Omasvuotna - Omasvuono;Storfjord - Omasvuotna - Omasvuono;nummerbytte;5538
5426;5540;2024;Gáivuotna - Kåfjord - Kaivuono;Gáivuotna - Kåfjord - Kaivuono;nummerbytte;5540
5427;5542;2024;Skjervøy;Skjervøy;nummerbytte;5542
5428;5544;2024;Nordreisa - Ráisa - Raisi;Nordreisa - Ráisa - Raisi;nummerbytte;5544
5429;5546;2024;Kvænangen;Kvænangen;nummerbytte;5546
5430;5612;2024;Guovdageaidnu - Kautokeino;Guovdageaidnu - Kautokeino;nummerbytte;5612
5432;5614;2024;Loppa;Loppa;nummerbytte;5614
5433;5616;2024;Hasvik;Hasvik;nummerbytte;5616
5434;5618;2024;Måsøy;Måsøy;nummerbytte;5618
5435;5620;2024;Nordkapp;Nordkapp;nummerbytte;5620
5436;5622;2024;Porsanger - Porsángu - Porsanki;Porsanger - Porsángu - Porsanki;nummerbytte;5622
5437;5610;2024;Kárášjohka - Karasjok;Kárášjohka - Karasjok;nummerbytte;5610
5438;5624;2024;Lebesby;Lebesby;nummerbytte;5624
5439;5626;2024;Gamvik;Gamvik;nummerbytte;5626
5440;5630;2024;Berlevåg;Berlevåg;nummerbytte;5630
5441;5628;2024;Deatnu - Tana;Deatnu - Tana;nummerbytte;5628
5442;5636;2024;Unjárga - Nesseby;Unjárga - Nesseby;nummerbytte;5636
5443;5632;2024;Båtsfjord;Båtsfjord;nummerbytte;5632
5444;5605;2024;Sør-Varanger;Sør-Varanger;nummerbytte;5605
`;
