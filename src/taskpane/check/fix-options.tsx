import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useText } from "../frame/session-context";
import type { FixOption } from "../view/view";
import { FixTable } from "./fix-table";
import { FINDING } from "./texts";

/** Several fixes of a finding, none chosen before the user does; the chosen one is shown cell by cell. */
export function FixOptions({
  options,
  chosen,
  onChoose,
}: {
  readonly options: readonly FixOption[];
  readonly chosen: FixOption | null;
  readonly onChoose: (option: FixOption) => void;
}) {
  const text = useText();
  return (
    <>
      <Field label={text(FINDING.choose)}>
        <RadioGroup
          value={chosen?.name ?? ""}
          onChange={(_, { value }) => {
            const option = options.find(({ name }) => name === value);
            if (option !== undefined) onChoose(option);
          }}
        >
          {options.map(({ name }) => (
            <Radio key={name} value={name} label={name} />
          ))}
        </RadioGroup>
      </Field>
      {chosen !== null && <FixTable cells={chosen.fix} />}
    </>
  );
}
