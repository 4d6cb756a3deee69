{{/*
The container of the Connect server.
*/}}
{{- define "connect-preview.container" -}}
- name: connect
  image: {{ include "connect-preview.image" . | quote }}
  imagePullPolicy: {{ .Values.image.imagePullPolicy | quote }}
  {{- with .Values.command }}
  command:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- if .Values.args }}
  args:
    {{- toYaml .Values.args | nindent 4 }}
  {{- else if include "connect-preview.off-host" . }}
  args: [/scripts/prestart.bash, /usr/local/bin/startup.sh]
  {{- end }}
  env:
    {{- include "connect-preview.env" . | nindent 4 }}
  ports:
    - name: http
      containerPort: {{ .Values.pod.port }}
    {{- if .Values.prometheus.enabled }}
    - name: metrics
      containerPort: {{ .Values.prometheus.port }}
    {{- end }}
  {{- range list "securityContext" "resources" }}
  {{- if get $.Values . }}
  {{- toYaml (pick $.Values .) | nindent 2 }}
  {{- end }}
  {{- end }}
  {{- range list "livenessProbe" "startupProbe" "readinessProbe" }}
  {{- $probe := get $.Values . }}
  {{- if $probe.enabled }}
  {{ . }}:
    {{- toYaml (omit $probe "enabled") | nindent 4 }}
  {{- end }}
  {{- end }}
  volumeMounts:
    {{- include "connect-preview.volume-mounts" . | nindent 4 }}
{{- end }}
