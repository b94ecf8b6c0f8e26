using Physio.Domain.Clinics;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Plans;

namespace Physio.Domain.Sessions;

/// <summary>The one pain number of a week on the paper sheet. One per plan and week; the last one told counts.</summary>
public sealed class PaperWeek : IBelongToClinic, IVersioned
{
    private PaperWeek()
    {
    }

    public ClinicId ClinicId { get; private set; }
    public PatientId PatientId { get; private set; }
    public PlanId PlanId { get; private set; }

    /// <summary>Monday of the week, whatever day the reader's calendar begins with.</summary>
    public DateOnly Monday { get; private set; }

    public PainScore Pain { get; private set; }
    public DateTimeOffset ToldAt { get; private set; }
    public long Version { get; private set; }

    public static PaperWeek Tell(Plan plan, DateOnly monday, PainScore pain, DateTimeOffset now) =>
        new() { ClinicId = plan.ClinicId, PatientId = plan.PatientId, PlanId = plan.Id, Monday = monday, Pain = pain, ToldAt = now };

    public void TellAgain(PainScore pain, DateTimeOffset now) => (Pain, ToldAt) = (pain, now);

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
