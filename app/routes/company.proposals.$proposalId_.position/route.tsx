import type { MetaFunction } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { PlainFrame } from '~/app/frame/page-frame';
import { titled } from '~/app/frame/page-title';
import { messagesIn, useMessages } from '~/app/i18n/messages';
import { guardedLoader } from '~/app/server/guard';
import { proposalGone } from '~/app/server/proposal-gone';
import { readEmployerProposal } from '~/app/usecases/proposals/read-employer-proposal';
import { PositionView } from '~/app/views/position-view';
import { isGone, ProposalGone } from '~/app/views/proposal-gone';

const { employer, position: texts } = messagesIn('nb');

export const meta: MetaFunction = (args) =>
  titled(args, isGone(args.error) ? employer.proposal.gone.title : texts.sheetTitle);

/** The job put together for the one who is proposed, as a sheet to print and bring to a meeting. */
export const loader = guardedLoader(
  'routes/company.proposals.$proposalId_.position',
  async ({ services, actor, params }) => {
    const proposalId = params.proposalId ?? '';
    const position = (await readEmployerProposal(services, actor, proposalId))?.position;
    return position ? { proposalId, position } : proposalGone(services, actor);
  },
);

export default function PositionSheet() {
  const { position: t } = useMessages();
  const { proposalId, position } = useLoaderData<typeof loader>();
  return (
    <PlainFrame title={t.sheetTitle}>
      <p className="screen-only">
        <a className="back-link" href={`/company/proposals/${proposalId}`}>
          {t.back}
        </a>
      </p>
      <div className="position-sheet">
        <PositionView position={position} />
      </div>
    </PlainFrame>
  );
}

export function ErrorBoundary() {
  return <ProposalGone error={useRouteError()} />;
}
