import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { ageInWords } from '~/app/domain/calendar/age-in-words';
import { needOn } from '~/app/domain/needs/need-on';
import { linesOnAPage, pageOfList } from '~/app/domain/page-of-list';
import { nowOf, type Services } from '~/app/services';
import { countOpenNeeds, listOpenNeeds } from '~/db/repositories/open-needs';

/** A page of the needs an administrator's figure counts, those that have waited longest first. */
export async function readOpenNeeds(services: Services, askedPage: number) {
  const { read } = services.store;
  const all = await countOpenNeeds(read);
  const { page, pages, offset } = pageOfList(askedPage, all);
  const today = osloDateOf(services.clock.now());
  const rows = await listOpenNeeds(read, { limit: linesOnAPage, offset });
  return {
    all,
    page,
    pages,
    needs: rows.map(({ need, company }) => ({
      id: need.id,
      title: need.title,
      companyId: need.companyId,
      company,
      municipality: need.municipality,
      state: needOn(need, today).state,
      age: need.submittedAt && ageInWords(need.submittedAt, nowOf(services)),
    })),
  };
}

export type OpenNeeds = Awaited<ReturnType<typeof readOpenNeeds>>;
