/**
 * Eksempelfylket: an invented fylke in the format of the built-in register. No kommune, name, number or place here is real
 * (the dots lie in the open sea), and 99 is no fylke's number. It has what is hard about the real one: a new number, a
 * merger, a kommune that was put together and later split, a Sámi name, both målformer, and letters that sort last.
 */
export const eksempelKommunerCsv = `kommunenummer;navn;fylkesnummer;fylke;embete;maalform;innbyggere;lat;lon;administrasjonssenter;samisk_navn;kvensk_navn
9901;Havnsund;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nøytral;89740;64.000;2.000;Havnsund;;
9902;Elvestrand;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;bokmål;31260;66.312;4.091;Elvestrand;;
9903;Granmoen;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nøytral;18450;66.125;2.545;Granmoen;;
9904;Furulia;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;bokmål;14980;65.938;4.636;Furulia;;
9905;Steinsvær;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nynorsk;12310;65.750;3.091;Steinsværet;;
9906;Lindehavn;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;bokmål;11870;65.562;5.182;Lindehavn;;
9907;Kvernvik;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nøytral;9640;65.375;3.636;Kvernvik;;
9908;Bergsjord;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nynorsk;8215;65.188;2.091;Bergsjorda;;
9909;Torsnesøy;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;bokmål;7430;65.000;4.182;Torsnes;;
9910;Ulveskog;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nøytral;6905;64.812;2.636;Ulveskogen;;
9911;Sandfjorden;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nynorsk;6120;64.625;4.727;Sandfjordøyra;;
9912;Myrdalshei;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nynorsk;5480;64.438;3.182;Myrdal;;
9913;Havglimt;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nøytral;5190;64.250;5.273;Havglimt;;
9914;Rognåsen;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;bokmål;4870;64.062;3.727;Rognås;;
9915;Kaldvær;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;bokmål;4615;66.375;2.182;Kaldværet;;
9916;Hegglia;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nynorsk;4330;66.188;4.273;Hegglia;;
9917;Storevatn;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nynorsk;4085;66.000;2.727;Storevassbygda;;
9918;Sølvfoss;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nøytral;3860;65.812;4.818;Sølvfossen;;
9919;Nesgrend;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;bokmål;3540;65.625;3.273;Nesgrenda;;
9920;Lyngheim;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nynorsk;3310;65.438;5.364;Lyngheim;;
9921;Ospedal;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nøytral;3075;65.250;3.818;Ospedalen;;
9922;Tindefjord;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nynorsk;2890;65.062;2.273;Tindefjordbotnen;;
9923;Skarvøya;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;bokmål;2665;64.875;4.364;Skarvøyvågen;;
9924;Vestbygda;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nøytral;2480;64.688;2.818;Vestbygd;;
9925;Nordre Sølen;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;bokmål;2315;64.500;4.909;Sølenbakken;;
9926;Søre Sølen;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nynorsk;2140;64.312;3.364;Sølenvik;;
9927;Fjellvatn;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nøytral;1985;64.125;5.455;Fjellvatn;Várrejávri;
9928;Einerhaug;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nynorsk;1820;66.438;3.909;Einerhaugen;;
9929;Bråtemo;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;bokmål;1675;66.250;2.364;Bråtemoen;;
9930;Selvåg;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nøytral;1540;66.062;4.455;Selvågen;;
9931;Trolltind;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nynorsk;1410;65.875;2.909;Trolltindbygda;;
9932;Ytre Kvitnes;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;bokmål;1265;65.688;5.000;Kvitneset;;
9933;Indre Kvitnes;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;bokmål;1120;65.500;3.455;Kvitnesbotn;;
9934;Krokelva;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nøytral;985;65.312;5.545;Krokelva;;
9935;Aasgrend;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nynorsk;860;65.125;4.000;Aasgrenda;;
9936;Gråholmen;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nøytral;745;64.938;2.455;Gråholmen;;
9937;Ærvika;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nynorsk;640;64.750;4.545;Ærvika;;
9938;Østerhei;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;bokmål;560;64.562;3.000;Østerheia;;
9939;Åmotli;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nynorsk;475;64.375;5.091;Åmotli;;
9940;Ytterskjær;99;Eksempelfylket;Statsforvalteren i Eksempelfylket;nøytral;412;64.188;3.545;Ytterskjæret;;
`;

export const eksempelEndringerCsv = `gammelt_nummer;nytt_nummer;aar;gammelt_navn;nytt_navn;type;nummer_2024
9944;9944;2020;Sølen;Sølen;sammenslåing;9925|9926
9945;9944;2020;Sølenvik;Sølen;sammenslåing;9926
9941;9912;2024;Myrdalshei;Myrdalshei;nummerbytte;9912
9942;9918;2024;Øvre Sølvfoss;Sølvfoss;sammenslåing;9918
9943;9918;2024;Nedre Sølvfoss;Sølvfoss;sammenslåing;9918
9944;9925;2024;Sølen;Nordre Sølen;deling;9925
9944;9926;2024;Sølen;Søre Sølen;deling;9926
`;
