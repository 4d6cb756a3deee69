module connect

go 1.24.0
