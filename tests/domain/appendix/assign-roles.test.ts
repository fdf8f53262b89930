import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";
import { parseMentions } from "../../../src/domain/agency/parse-mentions";
import type { Mention } from "../../../src/domain/agency/mention";
import { assignRoles } from "../../../src/domain/appendix/assign-roles";

const LEAD_AND_HELPER = "Sở Tài chính chủ trì, phối hợp với Sở Xây dựng";

describe("assignRoles", () => {
  it.each([
    ["Sở Tài chính", "Sở Xây dựng", ["s_taichinh"], ["s_xaydung"]],
    ["Sở Tài chính, Sở Y tế", "", ["s_taichinh", "s_yte"], []],
    [LEAD_AND_HELPER, "", ["s_taichinh"], ["s_xaydung"]],
    [LEAD_AND_HELPER, "Sở Y tế", ["s_taichinh"], ["s_yte", "s_xaydung"]],
    [LEAD_AND_HELPER.toUpperCase(), "", ["s_taichinh"], ["s_xaydung"]],
    [`\u00a0 ${LEAD_AND_HELPER.normalize("NFD")} `, "", ["s_taichinh"], ["s_xaydung"]],
    ["Phối hợp với Sở Xây dựng", "", [], ["s_xaydung"]],
  ])("“%s” and “%s”: %s lead, %s help", (lead, coordinators, leading, helping) => {
    const roles = assignRoles(parseMentions(lead, QUANG_TRI), parseMentions(coordinators, QUANG_TRI));
    expect([roles.leads.map(idOf), roles.coordinators.map(idOf)]).toEqual([leading, helping]);
  });
});

function idOf(mention: Mention): string | null {
  return mention.kind === "agency" ? mention.agency : mention.text;
}
