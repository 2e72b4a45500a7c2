/** Headings of the card, the same for the jobseeker who approves it and the employer who reads it. */
export const card = {
  eyebrow: 'Uten navn',
  eyebrowNamed: 'Om kandidaten',
  eyebrowOwn: 'Det bedriften har lest om deg',
  tasks: 'Kan og vil',
  strengths: 'Styrker',
  worksBestWhen: 'Fungerer best når',
  hours: 'Arbeidstid',
  learns: 'Opplæring',
  supportFromUs: 'Dette gir vi',
  nextStep: 'Neste steg',
};
