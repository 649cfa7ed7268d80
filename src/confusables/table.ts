/**
 * Letters of other scripts that look like one of the 26 of Latin, each followed by that: the pairs of Unicode’s
 * “confusables.txt” (Technical Standard 39) whose first is a letter of another script and whose second is an ASCII
 * letter. Made from the data of “confusable-homoglyphs” 3.2.0 as Debian packages it; no package of npm that holds
 * them is kept up to date. Letters that Unicode itself takes for forms of Latin ones are not listed.
 */
export const LOOKALIKES: Record<string, string> = {
  Ahom: '𑜆v 𑜊w 𑜎w 𑜏w',
  Armenian: 'ՍU ՏS ՕO աw գq զq հh ոn ռn սu ցg քf օo',
  Bamum: 'ꛟV',
  'Canadian Aboriginal': 'ᐯV ᑌU ᑭP ᑯd ᑲb ᒍJ ᒪL ᕁx ᕼH ᕽx ᖇR ᖯb ᖴF ᗅA ᗞD ᗪD ᗰM ᗷB',
  Carian: '𐊠A 𐊡B 𐊢C 𐊥F 𐊫O 𐊰M 𐊱T 𐊲Y 𐊴X 𐋏H',
  Cherokee:
    'ᎠD ᎡR ᎢT Ꭵi ᎩY ᎪA ᎫJ ᎬE ᎳW ᎷM ᎻH ᎽY ᏀG Ꮒh ᏃZ Ꮟb ᏒR ᏔW ᏕS ᏙV ᏚS ᏞL ᏟC ᏢP ᏦK Ꮷd ᏳG ᏴB ꭵi ꮁr ꮃw ꮓz ꮩv ꮪs ꮯc',
  Coptic: 'ⲅr ⲎH ⲒI ⲔK ⲘM ⲚN ⲞO ⲟo ⲢP ⲣp ⲤC ⲥc ⲦT ⲨY ⲬX ⳐL',
  Cyrillic:
    'ЅS ІI ЈJ АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX Ьb аa гr еe оo рp сc уy хx ѕs іi јj ѡw ѴV ѵv ҮY үy һh ҽe ӀI ӏi ԁd ԌG ԛq ԜW ԝw ꙇi',
  Deseret: '𐐄O 𐐕C 𐐛L 𐐠S 𐐬o 𐐽c 𐑈s',
  'Double-struck': 'ℽy',
  Elbasan: '𐔓N 𐔖O 𐔘K 𐔜C 𐔝V 𐔥F 𐔦L 𐔧X',
  Ethiopic: 'ሀU ዐO',
  Georgian: 'ყy ჿo',
  Greek: 'ͿJ ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa γy ιi νv οo ρp σo υu ϒY ϜF ϱp ϲc ϳj ϹC ϺM ᴦr ιi',
  Lisu: 'ꓐB ꓑP ꓒd ꓓD ꓔT ꓖG ꓗK ꓙJ ꓚC ꓜZ ꓝF ꓟM ꓠN ꓡL ꓢS ꓣR ꓦV ꓧH ꓪW ꓫX ꓬY ꓮA ꓰE ꓲl ꓳO ꓴU',
  Lycian: '𐊂B 𐊆E 𐊇F 𐊊l 𐊐X 𐊒O 𐊕P 𐊖S 𐊗T',
  Malayalam: 'ഠo',
  Miao: '𖼈V 𖼊T 𖼖L 𖼨l 𖼵R 𖼺S 𖽀A 𖽂U 𖽃Y',
  Myanmar: 'ဝo',
  'Old Italic': '𐌁B 𐌂C 𐌉l 𐌑M 𐌕T 𐌗X',
  Oriya: 'ଠO',
  Osage: '𐒴R 𐓂O 𐓎U 𐓪o 𐓶u',
  Runic: 'ᚷX ᛁl ᛕK ᛖM',
  Tifinagh: 'ⴸV ⴹE ⵏl ⵔO ⵕQ ⵝX',
  'Warang Citi': '𑢠V 𑢢F 𑢣L 𑢤Y 𑢦E 𑢩Z 𑢮E 𑢲L 𑢵O 𑢸U 𑢼T 𑣀v 𑣁s 𑣂F 𑣃i 𑣄z 𑣈o 𑣗o 𑣘u 𑣜y',
}
