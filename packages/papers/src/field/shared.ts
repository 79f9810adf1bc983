import { column, date, list, officers, optional, text } from './field.js'

/** The party as every paper that is served on somebody names it. */
export const party = {
  party: text('当事人', 'Party'),
  'party-id': optional(text('身份证号／统一社会信用代码', 'Identity or credit code')),
  'party-head': optional(text('法定代表人（负责人）', 'Legal representative')),
  'party-phone': optional(text('联系电话', 'Telephone')),
  'party-address': text('住址（住所）', 'Address'),
}

/** What the matter is; while it is inquired into a cause begins with 涉嫌. */
export const cause = { cause: text('案由', 'Cause') }

/** The day of the act, whose law applies. */
export const dated = { date: date('日期', 'Date') }

export const inspectors = { officers: officers('执法人员及证号', 'Officers and certificates') }

/** Machines one by one, as the inventory and the phones listed them. */
export const machines = {
  machines: list('矿机清单', 'List of machines', {
    name: column('名称', 'Name', 1.2, { required: true }),
    model: column('规格型号', 'Model', 2.1),
    serial: column('序列号', 'Serial no.', 3),
    mac: column('MAC 地址', 'MAC', 3.1),
    quantity: column('数量', 'Qty', 0.9, { type: 'number' }),
    state: column('状态', 'State', 1.2),
    seal: column('封条号', 'Seal', 1.4),
    place: column('位置', 'Place', 1.6),
    photo: column('照片号', 'Photo', 1.3),
  }),
}

/** What goes along with a paper. */
export const attachments = {
  attachments: list('随附材料', 'Papers that go along', {
    name: column('材料名称', 'Paper', 5, { required: true }),
    pages: column('页数', 'Pages', 1, { type: 'number' }),
    note: column('备注', 'Note', 2),
  }),
}

/** To whom an official letter goes. */
export const receiver = { receiver: text('主送机关', 'Addressed to') }
export const contact = { contact: text('联系人及电话', 'Contact') }
export const place = { place: text('地点', 'Place') }
