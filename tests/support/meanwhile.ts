import type { Services } from '~/app/services';

/** The same services, where something happens once what a use case needs is read, and before it first writes. */
export function meanwhile(services: Services, happen: () => Promise<unknown>): Services {
  let isOver = false;
  const transaction: Services['store']['transaction'] = async (work) => {
    if (!isOver) {
      isOver = true;
      await happen();
    }
    return services.store.transaction(work);
  };
  return { ...services, store: { ...services.store, transaction } };
}
