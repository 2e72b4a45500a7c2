/**
 * Each condition as the rest of «Fungerer best når …», by the value wanted: a condition of the
 * work, never a lack in the person (domain §2.6). Lifting has its number in `conditionClause`.
 */
export const conditionClauses: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  standing: {
    little: 'det meste av arbeidet kan gjøres sittende',
    some: 'det går an å sette seg innimellom',
    much: 'arbeidsdagen har mye bevegelse',
  },
  ladders: { false: 'arbeidet gjøres uten stige' },
  fineMotor: { false: 'oppgavene ikke krever finarbeid med fingrene' },
  colour: { false: 'merking ikke bare bygger på farger' },
  numbers: { false: 'merking og beskjeder ikke bygger på tall' },
  reading: {
    none: 'oppgavene blir vist eller forklart muntlig',
    some: 'skriftlige beskjeder er korte',
  },
  hearing: { false: 'beskjeder blir vist eller gitt skriftlig' },
  pace: {
    calm: 'tempoet er rolig',
    normal: 'tempoet er jevnt',
    fast: 'det er høyt tempo',
  },
  customerContact: {
    none: 'oppgavene er uten kundekontakt',
    some: 'det er litt kundekontakt, men ikke mye',
    much: 'det er mye kontakt med kunder',
  },
  company: {
    alone: 'oppgavene kan gjøres alene',
    mixed: 'dagen har både arbeid alene og sammen med andre',
    together: 'oppgavene gjøres sammen med kolleger',
  },
  setting: { indoor: 'arbeidet er inne', outdoor: 'arbeidet er ute' },
  noise: {
    quiet: 'det er stille rundt arbeidet',
    normal: 'det ikke er mye støy',
    loud: 'det er liv og lyd rundt arbeidet',
  },
  itemVariety: {
    few: 'det er få ulike varer å holde styr på',
    many: 'det er mange ulike varer å jobbe med',
  },
  dress: {
    'long-dress': 'arbeidsklærne kan være lange og løse',
    'long-sleeves': 'arbeidsklærne kan ha lange ermer',
    'head-covering': 'det er greit å ha noe på hodet på jobb',
  },
};

/** What foods it is about is never written: the workplace is asked to settle it beforehand. */
export const foodsClause = 'det er avtalt på forhånd hvilke matvarer oppgavene gjelder';

export const otherDressClause = 'arbeidsklærne er avtalt på forhånd';
