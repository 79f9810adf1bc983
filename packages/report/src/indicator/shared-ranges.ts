/**
 * Address ranges behind which thousands of unrelated sites lie: to block or to alert on one of these addresses hits the others.
 *
 * Sources: Cloudflare, IP ranges (cloudflare.com/ips, as mirrored in several public lists, of 2022-10 and 2026-02, which agree);
 * Fastly, public IP list (api.fastly.com/public-ip-list, as mirrored 2025-10); CloudFront, Akamai and Imperva: the larger blocks as
 * public lists name them, not held against the operators' own lists and not complete. Plain facts, no licence. Compiled 2026-11.
 */
export const sharedRanges: readonly string[] = `
103.21.244.0/22 103.22.200.0/22 103.31.4.0/22 104.16.0.0/13 104.24.0.0/14 108.162.192.0/18 131.0.72.0/22 141.101.64.0/18
162.158.0.0/15 172.64.0.0/13 173.245.48.0/20 188.114.96.0/20 190.93.240.0/20 197.234.240.0/22 198.41.128.0/17
2400:cb00::/32 2405:8100::/32 2405:b500::/32 2606:4700::/32 2803:f800::/32 2a06:98c0::/29 2c0f:f248::/32
23.235.32.0/20 43.249.72.0/22 103.244.50.0/24 103.245.222.0/23 103.245.224.0/24 104.156.80.0/20 140.248.64.0/18 140.248.128.0/17
146.75.0.0/17 151.101.0.0/16 157.52.64.0/18 167.82.0.0/17 167.82.128.0/20 167.82.160.0/20 167.82.224.0/20 172.111.64.0/18
185.31.16.0/22 199.27.72.0/21 199.232.0.0/16 2a04:4e40::/32 2a04:4e42::/32
13.32.0.0/15 13.35.0.0/16 13.224.0.0/14 52.84.0.0/15 54.182.0.0/16 54.192.0.0/16 54.230.0.0/16 54.239.128.0/18 99.84.0.0/16
108.138.0.0/15 108.156.0.0/14 205.251.192.0/19
23.32.0.0/11 23.64.0.0/14 23.192.0.0/11 104.64.0.0/10 184.24.0.0/13 184.84.0.0/14 95.100.0.0/15 2.16.0.0/13
45.64.64.0/22 149.126.72.0/21 198.143.32.0/19 199.83.128.0/21
`
  .trim()
  .split(/\s+/)

/** Public name servers: they answer for everybody. Source: their operators' own pages; entered by hand 2026-11. */
export const publicResolvers: readonly string[] = `
1.1.1.1 1.0.0.1 8.8.8.8 8.8.4.4 9.9.9.9 149.112.112.112 208.67.222.222 208.67.220.220 114.114.114.114 114.114.115.115 223.5.5.5 223.6.6.6
119.29.29.29 180.76.76.76 180.184.1.1 1.2.4.8 210.2.4.8 101.226.4.6 94.140.14.14 2606:4700:4700::1111 2001:4860:4860::8888 2400:3200::1
`
  .trim()
  .split(/\s+/)
