/** Who is asking, as the server knows it; never what the request claims. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | EmployerActor
  | SpecialistActor
  | AdministratorActor
  | JobseekerActor
  | PartyActor;

export interface EmployerActor {
  readonly kind: 'employer';
  readonly userId: string;
  readonly name: string;
  readonly companyId: string;
  readonly companyRole: 'owner' | 'member';
}

export interface SpecialistActor {
  readonly kind: 'specialist';
  readonly userId: string;
  readonly name: string;
  readonly office: string;
}

export interface AdministratorActor {
  readonly kind: 'administrator';
  readonly userId: string;
  readonly name: string;
}

/** A jobseeker by her personal link. */
export interface JobseekerActor {
  readonly kind: 'jobseeker';
  readonly profileId: string;
  readonly linkId: string;
}

/** One party of one version of an agreement, by her single-purpose link. */
export interface PartyActor {
  readonly kind: 'party';
  readonly partyId: string;
}

export type StaffActor = EmployerActor | SpecialistActor | AdministratorActor;
export type ActorKind = Actor['kind'];
