import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { App as AntApp, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { useMemo } from 'react'
import { useIsDark } from './appearance.js'
import { nonce } from './nonce.js'
import { queries } from './queries.js'
import { router } from './router.js'
import { useSay } from './say.js'
import { themeOf } from './theme.js'

export function App() {
  const isDark = useIsDark()
  const { language } = useSay()
  const look = useMemo(() => themeOf(isDark), [isDark])
  return (
    <ConfigProvider
      theme={look}
      locale={language === 'zh' ? zhCN : enUS}
      csp={{ nonce }}
      button={{ autoInsertSpace: false }}
    >
      <AntApp message={{ maxCount: 2 }}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  )
}
