import type { Mention } from "../agency/mention";
import type { Task } from "./appendix";

/**
 * Who leads and who helps, by what each cell means and by what it says itself: a body that the lead cell names as helping
 * ("Sở Tài chính chủ trì, phối hợp với Sở Xây dựng") is a coordinator, and one that the other cell names as leading a lead.
 */
export function assignRoles(
  inLead: readonly Mention[],
  inCoordinators: readonly Mention[],
): Pick<Task, "leads" | "coordinators"> {
  return {
    leads: [...inLead.filter(({ role }) => role !== "coordinator"), ...inCoordinators.filter(isLead)],
    coordinators: [...inCoordinators.filter((mention) => !isLead(mention)), ...inLead.filter(isCoordinator)],
  };
}

function isLead({ role }: Mention): boolean {
  return role === "lead";
}

function isCoordinator({ role }: Mention): boolean {
  return role === "coordinator";
}
