import { formatDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { SummaryList } from '~/app/ui/summary-list';
import type { Everything } from '~/app/usecases/profiles/read-everything';

interface IdentityProps {
  readonly everything: Pick<Everything, 'code' | 'office' | 'flags' | 'identity'>;
}

/** Who she is to us: the identified layer, as it is stored. */
export function Identity({ everything: { code, office, flags, identity } }: IdentityProps) {
  const t = useMessages().jobseeker.everything;
  const known = [
    { term: t.codeLabel, value: code },
    { term: t.office, value: office },
    { term: t.name, value: identity?.name },
    { term: t.phone, value: identity?.phone },
    { term: t.email, value: identity?.email },
    { term: t.channel, value: identity && t.channels[identity.preferredChannel] },
    { term: t.interpreter, value: identity?.interpreter },
    {
      term: t.network,
      value: identity?.network.map((one) => `${one.name} (${one.role})`).join(', '),
    },
    { term: t.guardian, value: guardianLine(identity?.guardian, t.guardianAgreed) },
    { term: t.isUnder18, value: flags.isUnder18 ? t.yes : undefined },
    { term: t.hasGuardian, value: flags.hasGuardian ? t.yes : undefined },
    { term: t.isProtected, value: flags.isProtected ? t.yes : undefined },
  ];
  return (
    <SummaryList rows={known.flatMap(({ term, value }) => (value ? [{ term, value }] : []))} />
  );
}

function guardianLine(
  guardian: NonNullable<Everything['identity']>['guardian'],
  agreed: (date: string) => string,
): string | undefined {
  if (!guardian) return undefined;
  const { name, contact, agreedOn } = guardian;
  return [name, contact, agreedOn && agreed(formatDate(agreedOn))].filter(Boolean).join(', ');
}
