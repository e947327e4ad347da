print "old", 1
print >>log, "older"
