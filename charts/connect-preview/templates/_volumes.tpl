{{/*
Volumes of the pod and where the server's container mounts them, in the same order.
*/}}
{{- define "connect-preview.volumes" -}}
{{- $fullname := include "rstudio-connect.fullname" . -}}
- name: rstudio-connect-config
  configMap:
    name: {{ $fullname }}-config
{{- if .Values.chronicle.localConfig }}
- name: chronicle-config
  emptyDir: {}
{{- end }}
{{- if include "connect-preview.has-storage" . }}
- name: rstudio-connect-data
  persistentVolumeClaim:
    claimName: {{ include "connect-preview.claim" . }}
{{- end }}
{{- if include "connect-preview.has-license-file" . }}
- name: license-file
  secret:
    secretName: {{ .Values.license.file.secret | default (printf "%s-license-file" $fullname) }}
{{- end }}
{{- with .Values.pod.volumes }}
{{ toYaml . }}
{{- end }}
{{- if .Values.nameservice.enabled }}
- name: nameservice-config
  secret:
    secretName: {{ .Values.nameservice.secretName | default (printf "%s-nameservice-config" $fullname) }}
    defaultMode: 0444
    items:
      - key: libnss_connect.conf
        path: libnss_connect.conf
{{- end }}
{{- if .Values.executionEnvironments }}
- name: execution-environments
  configMap:
    name: {{ $fullname }}-execution-environments
{{- end }}
{{- if include "connect-preview.off-host" . }}
- name: rstudio-connect-prestart
  configMap:
    name: {{ $fullname }}-prestart
    defaultMode: 0755
{{- end }}
{{- end }}

{{- define "connect-preview.volume-mounts" -}}
- name: rstudio-connect-config
  mountPath: /etc/rstudio-connect/rstudio-connect.gcfg
  subPath: rstudio-connect.gcfg
{{- if .Values.chronicle.localConfig }}
- name: chronicle-config
  mountPath: /etc/rstudio-connect/chronicle
{{- end }}
{{- if include "connect-preview.off-host" . }}
- name: rstudio-connect-config
  mountPath: {{ include "connect-preview.setting" (list . "Kubernetes" "DefaultResourceJobBase" "/etc/rstudio-connect/job.yaml") }}
  subPath: job.yaml
{{- if .Values.backends.kubernetes.defaultResourceServiceBase }}
- name: rstudio-connect-config
  mountPath: {{ include "connect-preview.setting" (list . "Kubernetes" "DefaultResourceServiceBase" "/etc/rstudio-connect/service.yaml") }}
  subPath: service.yaml
{{- end }}
- name: rstudio-connect-prestart
  mountPath: /scripts/
{{- end }}
{{- if include "connect-preview.has-storage" . }}
- name: rstudio-connect-data
  mountPath: "{{ .Values.sharedStorage.path }}"
  {{- with .Values.sharedStorage.subPath }}
  subPath: {{ . | quote }}
  {{- end }}
{{- end }}
{{- if include "connect-preview.has-license-file" . }}
{{- $file := .Values.license.file }}
- name: license-file
  {{- if $file.mountSubPath }}
  mountPath: {{ printf "%s/%s" $file.mountPath $file.secretKey | quote }}
  subPath: {{ $file.secretKey | quote }}
  {{- else }}
  mountPath: {{ $file.mountPath | quote }}
  {{- end }}
{{- end }}
{{- if .Values.nameservice.enabled }}
- name: nameservice-config
  mountPath: /etc/libnss_connect.conf
  subPath: libnss_connect.conf
  readOnly: true
{{- end }}
{{- if .Values.executionEnvironments }}
- name: execution-environments
  mountPath: {{ include "connect-preview.setting" (list . "ExecutionEnvironments" "ConfigFilePath" "/etc/rstudio-connect/execution-environments/environments.yaml") | dir | quote }}
  readOnly: true
{{- end }}
{{- with .Values.pod.volumeMounts }}
{{ toYaml . }}
{{- end }}
{{- end }}
