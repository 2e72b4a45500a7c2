import type { AgreementDocument } from '../domain/agreements/agreement-document';
import { messagesIn } from '../i18n/messages';
import { agreementPdf } from '../pdf/agreement-pdf';
import type { Services } from '../services';
import { handOutCopy } from '../usecases/agreements/hand-out-copy';
import { sheetOfAgreement } from '../views/sheet-of-agreement';
import { notFound } from './guard';

/** An agreement as a file, the same for every party; 404 while nothing has been sent. */
export async function pdfAnswer(
  services: Services,
  document: AgreementDocument & { readonly id: string },
): Promise<Response> {
  const { id, reference, version, sentAt, parties } = document;
  if (sentAt === null) notFound();
  const { agreement: t, site } = messagesIn('nb');
  const answeredAt = parties.flatMap(
    ({ acceptedAt, declinedAt }) => acceptedAt ?? declinedAt ?? [],
  );
  const writtenAt = new Date([sentAt, ...answeredAt].toSorted().at(-1) ?? sentAt);
  const about = { brand: site.name, writtenAt, verifyAt: `${services.baseUrl}/verify` };
  const file = await agreementPdf(sheetOfAgreement(document, t), about, t.sheet);
  await handOutCopy(services, { agreementId: id, version }, file);
  return new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="avtale-${reference}-${version}.pdf"`,
    },
  });
}
