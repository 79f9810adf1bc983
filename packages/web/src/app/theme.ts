import { theme, type ThemeConfig } from 'antd'

/** As app.css has them; lamp amber itself is for what deserves a look, so acts take a darker one that can be read. */
const light = {
  primary: '#8a5200',
  paper: '#fbfaf7',
  ink: '#1d1b18',
  line: '#dcd7cd',
  soft: '#5f5a51',
  lost: '#b3261e',
  clear: '#2c6e3f',
}
const dark = {
  primary: '#f2b01e',
  paper: '#141311',
  ink: '#e4e0d8',
  line: '#3a3732',
  soft: '#a49d91',
  lost: '#ff8a75',
  clear: '#7fc98f',
}

const fontFamily =
  '-apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", Roboto, sans-serif'

export function themeOf(isDark: boolean): ThemeConfig {
  const { primary, paper, ink, line, soft, lost, clear } = isDark ? dark : light
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: primary,
      colorLink: primary,
      colorInfo: primary,
      colorError: lost,
      colorSuccess: clear,
      colorBgBase: paper,
      colorTextBase: ink,
      colorTextPlaceholder: soft,
      colorTextDescription: soft,
      colorBorder: line,
      colorBorderSecondary: line,
      fontFamily,
      fontSize: 14,
      borderRadius: 2,
      boxShadow: 'none',
      boxShadowSecondary: `0 0 0 1px ${line}`,
      motionDurationMid: '0.1s',
      motionDurationSlow: '0.15s',
      wireframe: false,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', ...(isDark && { primaryColor: '#1d1b18' }) },
    },
  }
}
