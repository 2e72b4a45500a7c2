import type { Messages } from '../i18n/messages';
import type { AgreementSheetText } from '../views/sheet-of-agreement';
import { newPaper } from './paper';

interface About {
  /** The product's name, which heads the paper. */
  readonly brand: string;
  /** When the text was sent or last answered: no clock of the day it is fetched stands in the file. */
  readonly writtenAt: Date;
  /** Where anybody can hold the file against what we made. */
  readonly verifyAt: string;
}

/**
 * The agreement as a file, in the words of the page and in its order (quality U9). While the
 * agreement stands where it stood, whoever asks for it gets the same bytes, so that a copy can be
 * told from a changed one.
 */
export function agreementPdf(
  sheet: AgreementSheetText,
  { brand, writtenAt, verifyAt }: About,
  t: Messages['agreement']['sheet'],
): Promise<Buffer> {
  const paper = newPaper({ title: `${sheet.title} – ${brand}`, author: brand, writtenAt });
  paper.heading(brand, sheet.title, `${sheet.status} · ${sheet.reference}`);
  paper.section(
    t.parties,
    sheet.parties.map(({ role, name }) => `${role}: ${name}`),
  );
  paper.section(
    t.dates,
    sheet.dates.map(({ label, date }) => `${label}: ${date}`),
  );
  for (const { title, lines } of sheet.sections) paper.section(title, lines);
  paper.words(sheet.statement, 'bold');
  paper.section(
    t.acceptances,
    sheet.acceptances.map(({ role, name, text }) => `${role}, ${name}: ${text}`),
  );
  if (sheet.seal !== null) paper.section(t.sealTitle, [`${t.seal}: ${sheet.seal}`]);
  if (sheet.seal !== null) paper.words(t.verify(verifyAt));
  return paper.close((page, pages) => `${sheet.reference} · ${t.page(page, pages)}`);
}
