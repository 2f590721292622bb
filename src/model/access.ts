/**
 * What somebody may do: a reader reads everything that is held, an editor also brings papers in and takes them back,
 * decides about relations and reports progress, an admin also makes and revokes tokens. Each may do what the one before may.
 */
export const ROLES = ['READER', 'EDITOR', 'ADMIN'] as const
export type Role = (typeof ROLES)[number]

/** Who asks. Without a role: a stranger, who may read the open edition only. */
export interface Viewer {
  readonly name: string | null
  readonly role: Role | null
}

/** Whether a viewer may do what needs `role`. */
export const mayAs = (viewer: Viewer, role: Role): boolean =>
  viewer.role !== null && ROLES.indexOf(viewer.role) >= ROLES.indexOf(role)
