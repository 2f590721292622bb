/**
 * What somebody may do: a reader reads everything that is stored; an editor also ingests and removes papers, decides about
 * relations and reports progress; an admin also creates and revokes tokens and registers webhooks. Each role includes the ones before.
 */
export const ROLES = ['READER', 'EDITOR', 'ADMIN'] as const
export type Role = (typeof ROLES)[number]

/** Who sends a request. Without a role: anonymous, who may read the open edition only. */
export interface Viewer {
  readonly name: string | null
  readonly role: Role | null
}

/** Whether a viewer may do what needs `role`. */
export const mayAs = (viewer: Viewer, role: Role): boolean =>
  viewer.role !== null && ROLES.indexOf(viewer.role) >= ROLES.indexOf(role)
