{{/*
Accounts of content's users.
*/}}
{{- define "connect-preview.refuse-nameservice" }}
{{- if .Values.nameservice.enabled }}
{{- $provider := include "connect-preview.setting" (list . "Authentication" "Provider" "") }}
{{- if not (has $provider (list "oauth2" "saml" "ldap")) }}
- nameservice.enabled needs config.Authentication.Provider oauth2, saml or ldap, in lower case; it is "{{ $provider }}"
{{- end }}
{{- if and .Values.nameservice.apiKey .Values.nameservice.secretName }}
- nameservice.apiKey and nameservice.secretName are both set: choose one
{{- end }}
{{- if not (or .Values.nameservice.apiKey .Values.nameservice.secretName) }}
- nameservice.enabled needs nameservice.secretName or nameservice.apiKey
{{- end }}
{{- end }}
{{- end }}
