import { registerLead } from '~/app/usecases/companies/register-lead';
import { done, type Then } from '../history';

/** An employer nobody knew, who registered herself yesterday and waits for a call. */
export async function playLead(then: Then): Promise<void> {
  await done(
    registerLead(then(1), {
      formId: 'demolead0000000000000001',
      clientAddress: '192.0.2.1',
      registration: {
        companyName: 'Kantina på Værket',
        organisationNumber: '310963550',
        municipality: 'Moss',
        contactName: 'Mona Dahl',
        email: 'mona@kantina.example.test',
        phone: '69 00 10 05',
        wish: 'Ta oppvasken etter lunsj og rydde bordene',
      },
    }),
  );
}
