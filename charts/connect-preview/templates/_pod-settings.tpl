{{/*
Where and as whom the pod runs.
*/}}
{{- define "connect-preview.pod-settings" -}}
{{- if include "connect-preview.has-rbac" . -}}
serviceAccountName: {{ include "connect-preview.service-account" . }}
{{- else -}}
serviceAccountName: {{ .Values.rbac.serviceAccount.name | quote }}
{{- end }}
terminationGracePeriodSeconds: {{ .Values.pod.terminationGracePeriodSeconds }}
{{- with .Values.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- with .Values.pod.affinity }}
affinity:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.pod.hostAliases }}
hostAliases:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.pod.securityContext }}
securityContext:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.image.imagePullSecrets }}
imagePullSecrets:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- range list "nodeSelector" "tolerations" "topologySpreadConstraints" }}
{{- if get $.Values . }}
{{ toYaml (pick $.Values .) }}
{{- end }}
{{- end }}
{{- end }}
