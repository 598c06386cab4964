import { Select } from '@mantine/core';
import { useMe } from '~/api/queries';
import type { Role } from '~/api/types';
import { useMessages } from '~/messages';

const order: readonly Role[] = ['annotator', 'reviewer', 'lead', 'manager', 'observer', 'owner'];

/** A role with what it means; "owner" only for owners of the installation or of some project. */
export function RoleSelect({ role, onChange }: { role: Role; onChange: (role: Role) => void }) {
  const m = useMessages();
  const me = useMe();
  const mayOwner = me?.person.owner || me?.projects.some((one) => one.roles.includes('owner'));
  return (
    <Select
      label={m.manage.role}
      description={m.manage.roleMeans[role]}
      allowDeselect={false}
      data={order
        .filter((one) => one !== 'owner' || mayOwner)
        .map((value) => ({ value, label: m.manage.roles[value] }))}
      value={role}
      onChange={(next) => next && onChange(next)}
    />
  );
}
