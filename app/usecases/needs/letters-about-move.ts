import { findCompany } from '~/db/repositories/companies';
import type { Need } from '~/db/repositories/needs';
import type { Proposal } from '~/db/repositories/proposals';
import { listSpecialistsFor } from '~/db/repositories/specialists';
import { findUser, listCompanyUsers } from '~/db/repositories/users';
import { needMoved } from '~/emails/need-moved';
import { needMovedForYou } from '~/emails/need-moved-for-you';
import { restsInAPause } from '../../domain/proposals/waits-for';
import type { PreparedMail } from '../../mail/prepare-mail';
import type { Services } from '../../services';
import { plainLetter } from '../mail/plain-letter';
import type { MoveOfNeed } from './move-need';
import type { Mover } from './write-move';

interface Told {
  readonly moving: MoveOfNeed;
  readonly open: readonly Proposal[];
  readonly answered: number;
}

/**
 * To the company's specialist and to every colleague of hers who has a proposal for the need, but
 * not to the one who moved it; where a specialist did, to the company's people too. What a person
 * found herself is read by her specialist alone, and nobody else is written to.
 */
export async function lettersAboutMove(
  services: Services,
  mover: Mover,
  need: Need,
  { moving, open, answered }: Told,
): Promise<PreparedMail[]> {
  if (need.aboutPersonId) return [];
  const { read } = services.store;
  const { asked } = mover;
  const company = await findCompany(read, need.companyId);
  const title = need.title ?? '';
  const untilOn = moving.move === 'pause' ? moving.untilOn : null;
  const reason = moving.move === 'close' ? moving.reason : null;
  const isPause = moving.move === 'pause';
  const onHold = isPause ? open.filter(({ state }) => restsInAPause(state)).length : 0;
  const content = needMoved({
    ...{ company: company?.name ?? '', title, move: moving.move, untilOn, reason, asked },
    note: moving.move === 'close' ? moving.note : null,
    ...{ answered, onHold },
    underWay: moving.move === 'resume' ? 0 : open.length - answered - onHold,
    url: `${services.baseUrl}/needs/${need.id}`,
  });
  const specialists = new Map(
    (await listSpecialistsFor(read, need.companyId)).map(({ id, email }) => [id, email]),
  );
  for (const { specialistId } of open) {
    const specialist = await findUser(read, specialistId);
    if (specialist?.suspendedAt === null) specialists.set(specialistId, specialist.email);
  }
  specialists.delete(mover.userId);
  const toSpecialists = [...new Set(specialists.values())].map((to) =>
    plainLetter(services, 'need-moved', to, content),
  );
  if (!asked) return toSpecialists;
  const url = `${services.baseUrl}/company/needs/${need.id}`;
  const forThem = needMovedForYou({
    title,
    move: moving.move,
    untilOn,
    asked,
    answered,
    onHold,
    url,
  });
  const people = await listCompanyUsers(read, need.companyId);
  return [
    ...toSpecialists,
    ...people.map(({ email }) => plainLetter(services, 'need-moved-for-you', email, forThem)),
  ];
}
