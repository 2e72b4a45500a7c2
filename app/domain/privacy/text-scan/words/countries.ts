/** Countries people in Norway come from, in lower case, as one word. */
export const countries: ReadonlySet<string> = new Set(
  `afghanistan albania algerie argentina bangladesh bosnia brasil bulgaria burma burundi chile colombia
  danmark egypt england eritrea estland etiopia filippinene finland frankrike gambia georgia ghana
  hellas india indonesia irak iran italia japan jordan kenya kina kongo kosovo kroatia kurdistan
  latvia libanon liberia libya litauen makedonia marokko moldova montenegro myanmar nepal nigeria
  pakistan palestina peru polen portugal romania russland rwanda senegal serbia slovakia somalia
  spania sudan sverige syria tanzania tsjekkia tsjetsjenia tunisia tyrkia tyskland uganda ukraina
  ungarn usa venezuela vietnam zimbabwe afrika asia midtøsten balkan thailand kuba mexico`.split(
    /\s+/,
  ),
);
