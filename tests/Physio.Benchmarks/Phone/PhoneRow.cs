namespace Physio.Benchmarks.Phone;

/// <summary>What Lighthouse says of one page. Scores 0-1.</summary>
internal readonly record struct PhoneRow(
    string Name, double Performance, double Accessibility, double BestPractices, double PaintSeconds, double BlockingMilliseconds, double Shift, double Kilobytes, int Requests);
