import type { inbox as english } from '~/messages/en/inbox';
import type { Wording } from '~/messages/wording';

/** 被退回的工作及审核意见。 */
export const inbox: Wording<typeof english> = {
  title: '收件箱',
  returned: '退回给您的条目',
  returnedText: '由审核员退回的工作。每条意见都写明了处理办法，重新提交即为答复。',
  empty: '没有退回的条目',
  emptyText: '退回的条目及意见会显示在这里；标注时也会优先派发。',
  times: (n) => `已退回 ${n} 次`,
  rework: '返工',
  clause: (id) => `§${id}`,
  severities: { minor: '轻微', major: '严重', critical: '致命' } as Record<string, string>,
};
