import type { QuestionTopicName } from './question-topics';

/** Why a question cannot be asked, and a question about the work that can. */
export const questionAdvice: Record<
  QuestionTopicName,
  { readonly why: string; readonly instead: string }
> = {
  health: {
    why: 'Loven lar dere ikke spørre om helse.',
    instead: 'Hva skal til for at arbeidet fungerer godt?',
  },
  record: {
    why: 'Straff kan dere ikke spørre om. Bare der en lov krever det, kan dere be om politiattest. Da ordner vi den sammen med kandidaten.',
    instead: 'Loven krever politiattest for dette arbeidet. Kan kandidaten få en?',
  },
  pregnancy: {
    why: 'Loven lar dere ikke spørre om graviditet eller planer om barn.',
    instead: 'Hvilke dager og tider kan kandidaten jobbe?',
  },
  family: {
    why: 'Loven lar dere ikke spørre om familie og samliv.',
    instead: 'Hvilke dager og tider passer?',
  },
  faith: {
    why: 'Loven lar dere ikke spørre om tro eller livssyn.',
    instead: 'Er det oppgaver som må tilpasses?',
  },
  origin: {
    why: 'Loven lar dere ikke spørre om hvor noen kommer fra.',
    instead: 'Kan kandidaten lese en kort arbeidsliste på norsk?',
  },
  age: {
    why: 'Alder har ikke noe å si for arbeidet, og vi gir den ikke ut.',
    instead: 'Har kandidaten gjort slike oppgaver før?',
  },
  sex: {
    why: 'Loven lar dere ikke velge etter kjønn eller legning.',
    instead: 'Er det noe vi bør gjøre klart før første dag?',
  },
  politics: {
    why: 'Loven lar dere ikke spørre om politikk eller fagforening.',
    instead: 'Hvordan liker kandidaten å samarbeide?',
  },
  benefits: {
    why: 'Hva noen får fra NAV, angår ikke arbeidet, og vi gir det ikke ut.',
    instead: 'Hvilken støtte kan vi som bedrift få?',
  },
  money: {
    why: 'Privat økonomi angår ikke arbeidet, og vi gir ikke ut noe om det.',
    instead: 'Har kandidaten hatt ansvar for kasse eller penger i en jobb?',
  },
  gap: {
    why: 'Hvorfor noen har vært uten jobb, kan røpe helse eller familie, og vi gir det ikke ut.',
    instead: 'Hva kan kandidaten gjøre fra første dag?',
  },
  identity: {
    why: 'Navnet får dere til møtet, når kandidaten har sagt ja til det.',
    instead: 'Kan vi møtes?',
  },
};

const namesOfTopics: Record<QuestionTopicName, string> = {
  health: 'kandidatens helse',
  record: 'straff',
  pregnancy: 'graviditet',
  family: 'kandidatens familie',
  faith: 'kandidatens tro',
  origin: 'hvor kandidaten kommer fra',
  age: 'kandidatens alder',
  sex: 'kandidatens kjønn',
  politics: 'politikk eller fagforening',
  benefits: 'hva kandidaten får fra NAV',
  money: 'kandidatens økonomi',
  gap: 'hvorfor kandidaten har vært uten jobb',
  identity: 'hvem kandidaten er',
};

/** Why a note about the candidate is not taken, by its field's label and what to write in place of it. */
export function noteAdvice(label: string, topic: QuestionTopicName): string {
  return `Under «${label}» står det noe om ${namesOfTopics[topic]}. Ta det bort, og skriv bare om arbeidet, for eksempel oppgaver, tider og opplæring.`;
}
