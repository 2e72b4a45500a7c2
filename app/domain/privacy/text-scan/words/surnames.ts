/** Common surnames in Norway, in lower case, besides those whose ending tells. */
export const surnames: ReadonlySet<string> = new Set(
  `berg haugen hagen andreassen dahl moen strand solberg lund bakken lie eide holm moe bakke solli
  solheim nygård aas aase ås vik viken nordmann lunde brekke fossum ruud myhre næss sæther hauge
  hammer tangen thorsen iversen rønning gundersen hermansen wold strøm sand tveit foss borge
  knudsen lien haugland ødegård myklebust hovland stene bjerke vold kvam skoglund engen øverby
  løken ali ahmed hassan khan nguyen mohamed hussein tran pham le singh hussain ibrahim abdi
  warsame yusuf omar osman farah jama noor haddad said nowak kowalski kowalska wiśniewski wójcik
  kaminski lewandowski tesfay tekle haile gebremedhin kovalenko shevchenko bondarenko popovic`.split(
    /\s+/,
  ),
);

const surnameEnds = [
  'sen',
  'sson',
  'dotter',
  'datter',
  'stad',
  'rud',
  'heim',
  'land',
  'vik',
  'ski',
  'ska',
];
const moreSurnameEnds = [
  'enko',
  'wicz',
  'ić',
  'oğlu',
  'dal',
  'bakken',
  'haug',
  'berg',
  'nes',
  'seth',
];

/** Whether a word, in lower case, is or ends as a surname. */
export function isSurname(low: string): boolean {
  const isEnding = (end: string) => low.endsWith(end) && low.length > end.length + 2;
  return surnames.has(low) || surnameEnds.some(isEnding) || moreSurnameEnds.some(isEnding);
}

/** Surnames that are hardly ever anything else, so that they need no given name before them. */
export const plainSurnames: ReadonlySet<string> = new Set(
  `hansen johansen olsen larsen andersen pedersen nilsen nielsen kristiansen jensen karlsen johnsen
  pettersen eriksen berntsen jacobsen jakobsen halvorsen iversen jørgensen gundersen mikkelsen
  mathisen mathiesen paulsen simonsen danielsen martinsen isaksen sørensen rasmussen knudsen
  knutsen christensen kristensen evensen thomassen thorsen torgersen henriksen edvardsen gulbrandsen
  arnesen amundsen fredriksen hermansen ellingsen helgesen haugen nguyen mohamed nordmann hussain
  ahmed warsame kowalski wiśniewski andreassen johannessen gabrielsen aleksandersen tobiassen`.split(
    /\s+/,
  ),
);
