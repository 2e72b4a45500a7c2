import type { Services } from '~/app/services';

/** The same services, where something happens once what a use case needs is read, and before it writes. */
export function meanwhile(services: Services, happen: () => Promise<unknown>): Services {
  const transaction: Services['store']['transaction'] = async (work) => {
    await happen();
    return services.store.transaction(work);
  };
  return { ...services, store: { ...services.store, transaction } };
}
