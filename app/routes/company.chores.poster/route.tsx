import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { formatDate } from '~/app/domain/calendar/format-date';
import { PlainFrame } from '~/app/frame/page-frame';
import { titled } from '~/app/frame/page-title';
import { messagesIn, useMessages } from '~/app/i18n/messages';
import { guardedLoader } from '~/app/server/guard';
import { QrCode } from '~/app/ui/qr-code';
import { readPoster } from '~/app/usecases/chores/read-poster';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').chores.poster.title);

/** A sheet for the wall of the break room. */
export const loader = guardedLoader('routes/company.chores.poster', ({ services, actor }) =>
  readPoster(services, actor),
);

export default function Poster() {
  const t = useMessages().chores.poster;
  const { company, open } = useLoaderData<typeof loader>();
  return (
    <PlainFrame title={t.title} lead={t.lead(company)}>
      <p className="screen-only">
        <a className="back-link" href="/company/chores">
          {t.back}
        </a>
      </p>
      {open ? (
        <div className="poster">
          <p className="poster__say">{t.scan}</p>
          <QrCode text={open.url} />
          <p>
            {t.or}
            <br />
            <strong className="address">{open.url}</strong>
          </p>
          <p className="poster__say">{t.promise}</p>
          <p>{t.why}</p>
          <p className="soft">{t.until(formatDate(open.openUntilOn))}</p>
        </div>
      ) : (
        <p>{t.closed}</p>
      )}
    </PlainFrame>
  );
}
