const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The candidate as the one who does or is something, in bokmål and nynorsk. */
export const subjectWords = words(
  `hun ho hu han hen kandidaten søkeren søkaren søkjaren jobbsøkeren jobbsøkaren vedkommende
  vedkommande personen deltakeren deltakaren`,
);

/** All words that speak of the candidate, also in simple English; «her» is mostly a place. */
export const personWords: ReadonlySet<string> = new Set([
  ...subjectWords,
  ...words(
    `henne ham honom hennes hennar hans kandidatens kandidat personens she he him his candidate
    applicant person`,
  ),
]);

/** Words that make a sentence English, where «her» is the candidate. */
export const englishWords = words('is does has what how where why when the did was');

/** «De» are people right after one of these, and else mostly the things of the work. */
export const theyWords = words('de dei they');
export const beforeThey = words(
  'har er bor bur snakker snakkar bruker brukar tar tek får må skal do are have',
);

/** What someone has worked with: said of the work, also where a theme is named. */
export const workWords = words(
  `jobbet jobba jobbe arbeidet arbeide arbeida arbeidd erfaring røynsle kunder kundar vaske vaska
  lage rydde hjelpe hjelpa levere kjøre køyre selge solgt selje selt ekspedere worked working experience
  customers clean`,
);

/** Said before the person, they ask what she can or likes: «kan hun», «liker kandidaten». */
export const abilityWords = words(
  'kan kunne klarer klarar liker likar trives trivst can could would',
);
