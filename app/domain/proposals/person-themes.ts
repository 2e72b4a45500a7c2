import type { QuestionTopicName } from './question-topics';

const listed = (terms: string): readonly string[] => terms.trim().split(/\s*,\s*/);

interface Theme {
  /** Says nothing of the work wherever it speaks of her. */
  readonly always: readonly string[];
  /** Also a place, a thing or people one works with: let through where the work is asked about. */
  readonly unlessWork?: readonly string[];
}

/**
 * What an employer may not ask as soon as the sentence speaks of the candidate (by the law of
 * `question-topics`), terms as in `sensitive-vocabulary`. They are also looked for with the words
 * for her left out, so that «er dårlig» finds «er hun dårlig».
 */
export const personThemes: Partial<Record<QuestionTopicName, Theme>> = {
  health: {
    always:
      listed(`innlagt, innlagd, !innlagt vann, !innlagt strøm, !innlagd vatn, feiler, feilar, rusar, nykter, hasj,
      tabletter, tablettar, piller, drikk ho, drikk han, drikk mykje, cannabis, kokain, amfetamin, dop, rehabilitering*, rehab, fysioterap*, kiroprakt*, operasjon*,
      opereres, vondt, smerter, smerte, etter ulykken, etter ulykka, etter ulukka, i en ulykke,
      i ei ulukke, er dårlig, er dårleg, !er dårlig til, !er dårleg til, !er dårlig på,
      !er dårleg på, dårlig form, dårleg form, hører dårlig, høyrer dårleg, ser dårlig, ser dårleg,
      nervene, nervane, psyken, sover, søv, utslitt, utslite, ryggen, rygg, nakken, nakke,
      skulderen, skulderne, skuldrene, kneet, kne, kner, knær, knærne, knea, hofta, hoften, hjertet,
      hjartet, synet, hørselen, høyrsla, kroppen, overvektig*, veier hun, veier han, veier ho,
      veier kandidaten, veg ho, veg han, krykker, høyreapparat*, sick, sickness,
      ill, illness*, disease*, disabled, disabilit*, medication*, drugs, addict*, sober,
      therapy, surgery, injur*, pain, anxiety, does drink, does smoke, bad back`),
    unlessWork: listed(`sykehus, sykehuset, sjukehus, sjukehuset, sykehjem, sjukeheim, lege, legen,
      legar, leger, legetime*, behandling, behandlinga, behandlingen, helse, syke, sjuke, skade,
      skader, skadar, skada, skadd, skadet, operert, plager, plagar, rullestol, briller, vekt, vekta,
      vekten, hospital, doctor, doctors, clinic, health, mental, medicine, medicines, treatment,
      alcohol, alkohol`),
  },
  pregnancy: {
    always: listed('pregnant, a baby, få born, får barn, får born, barn på vei, born på veg'),
  },
  family: {
    always: listed(`mor, mora, moren, far, søsken, sysken, bror, søster, syster, kone, kona, nygift,
      forlovet, forlova, kjærest*, bor sammen, bor med, bur med, bur saman, bur åleine, egne unger, eigne born, married,
      divorced, husband, wife, boyfriend, girlfriend, spouse, mother, father, siblings`),
    unlessWork: listed(`barn, barna, barnet, born, borna, unger, ungane, ungene, ungar, ungen,
      foreldre, foreldrene, foreldra, children, kids, parents, family, single, partner`),
  },
  origin: {
    always: listed(`opprinnelig*, originally, vokst opp, vakse opp, oppvokst, oppvaksen,
      oppvekst*, til landet, kom til noreg, heimland*, hvor kommer fra, hvor er fra,
      kor kjem frå, kor er frå, hvilken kultur, kva kultur, nationality, immigrant*, refugee*,
      born in, ethnic*, native language, mother tongue, what country, which country, where is from,
      where from, where does come from`),
    unlessWork: listed(`hjemme, heime, hjemmet, heimen, at home, utlandet, utenlandsk*, utanlandsk*,
      foreign*`),
  },
  age: { always: listed('how old, date of birth') },
  faith: { always: listed('pray*, mosque, faith, christian'), unlessWork: listed('church') },
  sex: { always: listed('gay, a man or, a woman or, male or, female or') },
  record: { always: listed('criminal*, prison, convict*, arrested, jail') },
  benefits: { always: listed('on benefits, welfare, social security') },
  gap: {
    always: listed(`ute av jobb, ute av arbeid, ute av arbeidslivet, uten jobb,
      uten arbeid, utan jobb, utan arbeid, utenfor arbeidslivet, utanfor arbeidslivet, borte fra jobb*,
      borte fra arbeid*, borte frå jobb*, borte frå arbeid*, vekke frå arbeid*, vekke frå jobb*, gått ledig,
      hull i cv*, hol i cv*, årene hun, årene han, årene kandidaten, åra ho, åra hun,
      åra han, åra kandidaten, hvorfor har ikke jobbet, kvifor har ikkje jobba, out of work,
      out of a job, unemploy*, without work, without a job, gap in cv, gaps in`),
  },
};
