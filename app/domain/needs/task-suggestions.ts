/** Tasks that often never get done, by kind of workplace, in the words an employer would use. */
export const taskSuggestions = {
  bakery: ['Vaske brett og former', 'Pakke brød', 'Brette esker', 'Fylle på i disken'],
  shop: ['Pakke ut varer', 'Merke varer med pris', 'Rydde lager og pant', 'Fronte hyller'],
  kitchen: ['Ta oppvasken', 'Dekke og rydde bord', 'Klargjøre grønnsaker', 'Fylle på kaffe'],
  office: ['Kopiere og makulere', 'Hente og sortere post', 'Fylle på rekvisita', 'Skanne papirer'],
  workshop: [
    'Koste og rydde verkstedet',
    'Sortere skruer og deler',
    'Vaske biler',
    'Plukke ordrer',
  ],
  care: ['Vanne blomster', 'Brette og fordele tøy', 'Lage i stand aktiviteter', 'Gå ærend'],
  outdoors: ['Plukke søppel', 'Måke og strø', 'Klippe gress', 'Male gjerder'],
} as const satisfies Record<string, readonly string[]>;

export type KindOfWorkplace = keyof typeof taskSuggestions;

/** Suggestions of one workplace, each with the short name a form sends: «bakery-0». */
export function suggestionsFor(kind: KindOfWorkplace) {
  return taskSuggestions[kind].map((title, index) => ({ name: `${kind}-${index}`, title }));
}

/** The task a tapped suggestion stands for; undefined for a name nobody gave. */
export function suggestedTask(name: string): string | undefined {
  const kinds = Object.keys(taskSuggestions) as KindOfWorkplace[];
  return kinds.flatMap(suggestionsFor).find((suggestion) => suggestion.name === name)?.title;
}
