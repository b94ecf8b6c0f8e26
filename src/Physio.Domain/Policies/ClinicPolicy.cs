using Physio.Domain.Clinics;

namespace Physio.Domain.Policies;

/// <summary>
/// One version of a clinic's own threshold policy: a draft that may be rewritten until a second person approves it; then it never changes again.
/// Reports keep the name and number of the version that decided.
/// </summary>
public sealed class ClinicPolicy : IBelongToClinic, IVersioned
{
    private ClinicPolicy()
    {
    }

    public ClinicPolicyId Id { get; private set; }
    public ClinicId ClinicId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>1, 2, 3 … within the name.</summary>
    public int Number { get; private set; }

    public PolicyState State { get; private set; }
    public PolicyContent Content { get; private set; } = null!;

    /// <summary>Who wrote the version last.</summary>
    public StaffId WrittenBy { get; private set; }

    public string WrittenByName { get; private set; } = "";
    public DateTimeOffset WrittenAt { get; private set; }
    public StaffId? ApprovedBy { get; private set; }
    public string? ApprovedByName { get; private set; }
    public DateTimeOffset? ApprovedAt { get; private set; }
    public long Version { get; private set; }

    public static ClinicPolicy Draft(ClinicId clinic, string name, int number, PolicyContent content, StaffId by, string byName, DateTimeOffset now) =>
        new()
        {
            Id = ClinicPolicyId.New(),
            ClinicId = clinic,
            Name = name,
            Number = number,
            Content = content.Of(name, number),
            WrittenBy = by,
            WrittenByName = byName,
            WrittenAt = now,
        };

    /// <summary>Replaces the content of a draft; who changed a limit becomes its author.</summary>
    public void Rewrite(PolicyContent content, StaffId by, string byName, DateTimeOffset now)
    {
        if (State != PolicyState.Draft)
        {
            throw new InvalidOperationException($"Version {Number} of {Name} is {State} and can no longer be written.");
        }

        Content = content.Of(Name, Number).WrittenOver(Content, byName);
        WrittenBy = by;
        WrittenByName = byName;
        WrittenAt = now;
    }

    /// <summary>
    /// Every version needs a second person, whether it loosens or tightens: what looks stricter in one limit may hide what is looser in another (T8).
    /// </summary>
    public PolicyApproval Approve(StaffId by, string byName, DateOnly today, DateTimeOffset now)
    {
        if (State != PolicyState.Draft)
        {
            return new PolicyApproval.NoDraft();
        }

        if (by == WrittenBy)
        {
            return new PolicyApproval.SamePerson();
        }

        var problems = PolicyCheck.Problems(Content, today);
        if (problems.Count > 0)
        {
            return new PolicyApproval.Refused(problems);
        }

        State = PolicyState.Approved;
        Content = Content.ApprovedBy(byName);
        ApprovedBy = by;
        ApprovedByName = byName;
        ApprovedAt = now;
        return new PolicyApproval.Approved();
    }

    /// <summary>Gives a draft up; its number is not used again. False when it is no draft any more.</summary>
    public bool Discard()
    {
        if (State != PolicyState.Draft)
        {
            return false;
        }

        State = PolicyState.Discarded;
        return true;
    }
}
