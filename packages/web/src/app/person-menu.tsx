import { DownOutlined } from '@ant-design/icons'
import type { ApiSession } from '@davylamp/server'
import { useNavigate } from '@tanstack/react-router'
import { Button, Dropdown, type MenuProps } from 'antd'
import { signOut } from '../api/session.js'
import { appearances, chooseAppearance } from './appearance.js'
import { chooseLanguage } from './language.js'
import { queries } from './queries.js'
import { useSay } from './say.js'

/** Who is signed in; language, light or dark, account, and the way out. */
export function PersonMenu({ session }: { readonly session: ApiSession }) {
  const { say, language } = useSay()
  const navigate = useNavigate()
  const leave = async () => {
    await signOut()
    queries.clear()
    await navigate({ to: '/sign-in' })
  }
  const items: MenuProps['items'] = [
    {
      key: 'who',
      type: 'group',
      label: `${session.bodyName} · ${say(`role.${session.role}`)}`,
    },
    {
      key: 'language',
      label: say('app.other-language'),
      onClick: () => void chooseLanguage(language === 'zh' ? 'en' : 'zh'),
    },
    {
      key: 'appearance',
      label: say('app.appearance'),
      children: appearances.map((one) => ({
        key: `appearance.${one}`,
        label: say(`app.appearance.${one}`),
        onClick: () => chooseAppearance(one),
      })),
    },
    { type: 'divider' },
    { key: 'account', label: say('nav.account'), onClick: () => void navigate({ to: '/account' }) },
    { key: 'leave', label: say('app.sign-out'), onClick: () => void leave() },
  ]
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button type="text" className="person" aria-haspopup="menu" style={{ alignSelf: 'center' }}>
        {session.name} <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  )
}
